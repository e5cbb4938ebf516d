using Palermo.Record.Corpus;
using Palermo.Record.Extract;

namespace Palermo.Record.Rules;

/// <summary>Compares the symbol under which a list names a document, with the symbol that the document of that meeting and title bears.</summary>
internal static class ListedSymbols
{
    /// <summary>Less than the same title could be another paper on the same subject.</summary>
    private const double SameTitle = 0.9;

    public static IEnumerable<Finding> Find(ResolvedDocuments corpus) =>
        corpus
            .Misnamed.Where(misnamed => misnamed.Meant.IsCurrent && IsSame(misnamed.Entry, misnamed.Meant))
            .Select(misnamed => new Finding(
                "listed-symbol-differs",
                [("listed", string.Join(", ", misnamed.Entry.Symbols)), ("own", misnamed.Meant.Row.Symbol!)],
                misnamed.Entry.Source,
                new FindingSource(misnamed.Meant.Id, "masthead", null, misnamed.Meant.Row.Symbol!)
            ));

    private static bool IsSame(ListedEntry entry, CorpusDocument meant)
    {
        var title = ListedTitle.Of(entry.Row.Title, entry.Symbols);
        return title.Type == DocumentTypes.Agenda
            || Titles.Likeness(Titles.Content(title.Subject), Titles.Content(meant.Row.Title ?? "")) >= SameTitle;
    }
}
