namespace Palermo.Record.Corpus;

/// <summary>Which of several editions and languages counts: a condition on a document <c>d</c>.</summary>
internal static class Newest
{
    /// <summary>By the symbols that documents carry themselves: all that is known before symbols are given to those without.</summary>
    public const string Own = """
        NOT EXISTS (
            SELECT 1 FROM record_documents n
            WHERE n.symbol = d.symbol AND (n.stands_first, n.sort_date, n.sha256) > (d.stands_first, d.sort_date, d.sha256))
        """;

    /// <summary>By all symbols that are known, once editions are stored.</summary>
    public const string Known = "d.superseded_by IS NULL AND d.version_of IS NULL";
}
