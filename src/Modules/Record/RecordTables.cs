using Palermo.Storage;

namespace Palermo.Record;

/// <summary>The module's tables. Rows are in <c>Rows/</c>: a property for each column, <c>snake_case</c> to <c>PascalCase</c>.</summary>
internal static class RecordTables
{
    public static MigrationSet Migrations { get; } = MigrationSet.FromAssembly(typeof(RecordTables).Assembly, "record");
}
