namespace Palermo.Architecture.Tests.Rooms;

public class ArrowsTests
{
    public static TheoryData<Room> Rooms => [.. Room.All];

    [Fact]
    public void The_rooms_are_found() =>
        Assert.Superset(new HashSet<string> { "Kernel", "Parsing", "Palermo" }, Room.All.Select(room => room.Name).ToHashSet());

    [Theory, MemberData(nameof(Rooms))]
    public void A_project_refers_only_to_rooms_below_it(Room room) => Assert.Empty(Arrows.Violations(room.Name, room.Projects));

    [Theory, MemberData(nameof(Rooms))]
    public void An_assembly_uses_only_rooms_below_it(Room room)
    {
        var rooms = Room.All.ToDictionary(one => one.Assembly, one => one.Name, StringComparer.Ordinal);

        var used = AssemblyFacts.Read(room.AssemblyPath).References.Where(rooms.ContainsKey).Select(name => rooms[name]);

        Assert.Empty(Arrows.Violations(room.Name, used));
    }

    [Theory]
    [InlineData("Kernel", "Parsing")]
    [InlineData("Parsing", "Storage")]
    [InlineData("Parsing", "Ledger")]
    [InlineData("Storage", "Search")]
    [InlineData("Storage", "Modules/Record")]
    [InlineData("Pages", "Storage")]
    [InlineData("Pages", "Modules/Record")]
    [InlineData("Modules/Record", "Modules/Law")]
    [InlineData("Modules/Record", "Palermo")]
    [InlineData("Modules/Record", "Protection")]
    [InlineData("Palermo", "Protection")]
    [InlineData("NewRoom", "Kernel")]
    public void A_planted_arrow_is_found(string from, string to) =>
        Assert.Equal([$"{from} must not refer to {to}"], Arrows.Violations(from, ["Kernel", to]).TakeLast(1));

    [Theory]
    [InlineData("Modules/Record", "Storage")]
    [InlineData("Modules/Record", "Pages")]
    [InlineData("Search", "Parsing")]
    [InlineData("Palermo", "Modules/Record")]
    public void An_arrow_down_passes(string from, string to) => Assert.Empty(Arrows.Violations(from, ["Kernel", to]));
}
