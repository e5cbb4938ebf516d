using Palermo.Record.Corpus;
using Palermo.Record.Extract;

namespace Palermo.Record.Rules;

/// <summary>Compares the title of a document in one list, with its title in another list and on the document itself, word by word.</summary>
internal static class ListedTitles
{
    public static IEnumerable<Finding> Find(ResolvedDocuments corpus)
    {
        var entries = corpus
            .View.Documents.Where(document => document.IsCurrent)
            .OrderBy(document => document.Row.SortDate, StringComparer.Ordinal)
            .SelectMany(document => corpus.View.Listed[document.Id])
            .Where(entry => entry.Symbols.Count > 0)
            .GroupBy(entry => entry.Symbols[0]);
        return entries.SelectMany(listed => Lists(listed).Concat(Own(corpus, listed)));
    }

    /// <summary>Each other wording once, against the one that most lists have.</summary>
    private static IEnumerable<Finding> Lists(IEnumerable<ListedEntry> listed)
    {
        var wordings = listed.GroupBy(entry => string.Join(' ', Titles.Words(entry.Row.Title))).ToList();
        if (wordings.Count == 1 || ListedTitle.Of(wordings[0].First().Row.Title, []).Type == DocumentTypes.Agenda)
            return [];
        var usual = wordings.MaxBy(wording => wording.Count())!.First();
        return wordings
            .Select(wording => wording.First())
            .Where(entry => entry != usual)
            .Select(entry => Differ(usual.Row.Title, entry.Row.Title, usual.Source, entry.Source));
    }

    private static IEnumerable<Finding> Own(ResolvedDocuments corpus, IEnumerable<ListedEntry> listed)
    {
        // The list of the meeting's own report speaks for the others.
        var entry = listed.MinBy(entry => !corpus.View.ById[entry.Row.DocumentId].IsReport)!;
        if (entry.Target is not { } id || corpus.View.ById[id] is not { Row.Title: { } title, IsAgenda: false, IsReport: false } paper)
            return [];
        var subject = ListedTitle.Of(entry.Row.Title, entry.Symbols).Subject;
        return subject == entry.Row.Title || Titles.AreSame(Bare(subject), Bare(title))
            ? []
            : [Differ(Bare(subject), Bare(title), entry.Source, new FindingSource(paper.Id, "title", null, title))];
    }

    private static Finding Differ(string one, string other, FindingSource first, FindingSource second)
    {
        var (here, there) = Titles.Difference(one, other);
        return new Finding("listed-title-differs", [("one", here), ("other", there)], first, second);
    }

    private static string Bare(string title) => title.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? title[4..] : title;
}
