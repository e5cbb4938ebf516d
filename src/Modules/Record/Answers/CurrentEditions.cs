namespace Palermo.Record.Answers;

/// <summary>
/// Of several editions of one document only the newest is counted and quoted, and of several languages only the text that stands for all; the others keep
/// their pages and their lines in the list of documents.
/// </summary>
internal static class CurrentEditions
{
    /// <summary>Ids of the texts left out: few, and in indexes of their own, so that leaving them out costs next to nothing.</summary>
    public const string Older =
        "SELECT id FROM record_documents WHERE superseded_by IS NOT NULL UNION ALL SELECT id FROM record_documents WHERE version_of IS NOT NULL";
}
