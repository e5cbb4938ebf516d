namespace Palermo.Record.Answers;

/// <summary>
/// Of several editions of one document only the newest is counted and quoted; an older one keeps its page and its line in the list of documents.
/// </summary>
internal static class CurrentEditions
{
    /// <summary>Ids of the older editions: few, and in an index of their own, so that leaving them out costs next to nothing.</summary>
    public const string Older = "SELECT id FROM record_documents WHERE superseded_by IS NOT NULL";
}
