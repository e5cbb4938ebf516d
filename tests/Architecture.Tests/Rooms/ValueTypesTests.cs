using System.Reflection;

namespace Palermo.Architecture.Tests.Rooms;

public class ValueTypesTests
{
    public static TheoryData<Room> Rooms => [.. Room.All];

    [Theory, MemberData(nameof(Rooms))]
    public void Values_do_not_change(Room room) => Assert.Empty(ValueTypes.Violations(Assembly.LoadFrom(room.AssemblyPath).GetTypes()));

    [Fact]
    public void A_planted_changeable_value_is_found() =>
        Assert.Equal(
            [
                $"{typeof(ChangeableStruct).FullName} is a struct that is not readonly",
                $"{typeof(ChangeableRecord).FullName}.Name of a record can be set",
            ],
            ValueTypes.Violations([
                typeof(ChangeableStruct),
                typeof(ChangeableRecord),
                typeof(FirmStruct),
                typeof(FirmRecord),
                typeof(AnEnum),
            ])
        );

    private struct ChangeableStruct
    {
        public int Number { get; set; }
    }

    private readonly record struct FirmStruct(int Number);

    private sealed record ChangeableRecord
    {
        public string Name { get; set; } = "";
    }

    private sealed record FirmRecord(string Name)
    {
        public int Number { get; init; }
    }

    private enum AnEnum;
}
