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

    /// <summary>Of a document <c>d</c>: what is known of it or of its editions has changed after the change <c>@change</c>.</summary>
    public const string Changed = "d.changed > @change AND d.changed > 0";

    /// <summary>A number that is above those of all changes before this one, and not above its own.</summary>
    public const string Now = "(SELECT coalesce(max(sequence), 0) + 1 FROM storage_audit)";
}
