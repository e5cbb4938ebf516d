using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace Palermo.Architecture.Tests.Rooms
{
    public class ModuleSurfaceTests
    {
        public static TheoryData<Room> Modules => [.. Room.All.Where(room => room.IsModule)];

        [Theory, MemberData(nameof(Modules))]
        public void A_module_shows_its_doors_alone(Room module) =>
            Assert.Empty(ModuleSurface.Violations(Assembly.LoadFrom(module.AssemblyPath).GetTypes()));

        [Fact]
        public void A_planted_public_type_is_found() =>
            Assert.StartsWith(typeof(Planted.Table).FullName!, Assert.Single(ModuleSurface.Violations(Planted)), StringComparison.Ordinal);

        [Fact]
        public void A_module_without_a_door_is_found() => Assert.Single(ModuleSurface.Violations([typeof(Planted.Asked)]));

        private static Type[] Planted =>
            [
                typeof(Planted.PlantedModule),
                typeof(Planted.Asked),
                typeof(Planted.Answered),
                typeof(Planted.Messages.Heard),
                typeof(Planted.Shown),
                typeof(Planted.Kept),
                typeof(Planted.Table),
            ];
    }
}

namespace Palermo.Architecture.Tests.Rooms.Planted
{
    public static class PlantedModule
    {
        public static Task<Answered> Ask(IReadOnlyList<Asked> asked) => Task.FromResult(new Answered(asked.Count));
    }

    public sealed record Asked(string Text);

    public sealed record Answered(int Count);

    public sealed class Shown : ComponentBase;

    internal sealed record Kept(Table Table);

    public sealed record Table(string Name);

    namespace Messages
    {
        public sealed record Heard(string Text);
    }
}
