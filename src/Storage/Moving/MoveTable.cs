namespace Palermo.Storage;

/// <summary>A table as both engines have it.</summary>
/// <param name="Columns">All that are stored, in ordinal order of their names, since a column added later stands elsewhere on the other side.</param>
/// <param name="Key">The columns of the primary key in its order.</param>
/// <param name="Own">Columns that refer to other rows of the same table.</param>
internal sealed record MoveTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<string> Key, IReadOnlyList<string> Own)
{
    public string OrderBy => string.Join(", ", Key.Select(Quoted));

    public string Selected => string.Join(", ", Columns.Select(Quoted));

    public static string Quoted(string name) => $"\"{name}\"";

    public bool IsLike(MoveTable other) => Name == other.Name && Columns.SequenceEqual(other.Columns) && Key.SequenceEqual(other.Key);
}
