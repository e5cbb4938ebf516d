namespace Palermo.Architecture.Tests.Rooms;

public class BannedUsesTests
{
    public static TheoryData<Room> Rooms => [.. Room.All];

    [Theory, MemberData(nameof(Rooms))]
    public void A_room_makes_no_banned_use(Room room) =>
        Assert.Empty(BannedUse.Violations(room.Name, AssemblyFacts.Read(room.AssemblyPath)));

    [Theory]
    [InlineData("Parsing", "System.IO.File.ReadAllBytes")]
    [InlineData("Parsing", "Microsoft.AspNetCore.Http.HttpContext")]
    [InlineData("Parsing", "Microsoft.Data.Sqlite.SqliteConnection")]
    [InlineData("Kernel", "System.Diagnostics.Process.Start")]
    [InlineData("Modules/Record", "System.DateTime.get_UtcNow")]
    [InlineData("Modules/Record", "System.IO.File.Open")]
    [InlineData("Storage", "System.Guid.NewGuid")]
    [InlineData("Search", "System.Threading.Tasks.Task`1.get_Result")]
    [InlineData("Pages", "System.Console.WriteLine")]
    public void A_planted_use_is_found(string room, string member) =>
        Assert.StartsWith(
            $"{room} must not use {member}",
            Assert.Single(BannedUse.Violations(room, Using(member)).Distinct().Take(1)),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("Kernel", "System.IO.File.Exists")]
    [InlineData("Storage", "System.IO.File.Exists")]
    [InlineData("Palermo", "System.Console.WriteLine")]
    [InlineData("Parsing", "System.IO.Stream.Read")]
    public void A_room_may_do_its_own_work(string room, string member) => Assert.Empty(BannedUse.Violations(room, Using(member)));

    [Fact]
    public void The_metadata_shows_types_members_and_constructed_types()
    {
        var facts = AssemblyFacts.Read(typeof(BannedUsesTests).Assembly.Location);

        Assert.Equal("Palermo.Architecture.Tests", facts.Name);
        Assert.Contains("System.IO.File.OpenRead", facts.Members);
        Assert.Contains("System.Threading.Tasks.Task`1.get_Result", facts.Members);
        Assert.Contains("System.Xml.Linq.XDocument", facts.Types);
        Assert.Contains("xunit.v3.core", facts.References);
        Assert.Equal(1, Blocking());
    }

    private static int Blocking() => Task.FromResult(1).Result;

    private static AssemblyFacts Using(string member) => new("planted", [], [], [member]);
}
