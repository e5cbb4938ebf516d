using Dapper;
using Palermo.Search;
using Palermo.Storage;

namespace Palermo.Record;

/// <summary>The module's tables. Rows are in <c>Rows/</c>: a property for each column, <c>snake_case</c> to <c>PascalCase</c>.</summary>
internal static class RecordTables
{
    static RecordTables() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    public static MigrationSet Migrations { get; } = MigrationSet.FromAssembly(typeof(RecordTables).Assembly, "record");

    /// <summary>Its own tables and those of the index it publishes to: what a store must be opened with.</summary>
    public static IReadOnlyList<MigrationSet> All { get; } = [TextIndex.Migrations, Migrations];
}
