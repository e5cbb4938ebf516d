using System.Globalization;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;
using Palermo.Record.Answers;

namespace Palermo.Record.ShowDocument;

/// <summary>Cuts a text into runs: its footnote marks, and links on the articles and documents it cites.</summary>
internal sealed class InlineText(IReadOnlyDictionary<string, string> symbols)
{
    /// <summary>More citations than a paragraph is read with; a longer list is shown without links.</summary>
    private const int MostCitations = 40;

    /// <param name="cited">The articles that the place cites.</param>
    public IReadOnlyList<Inline> Of(string text, IReadOnlyList<NoteMark> marks, IReadOnlyList<TreatyReference> cited)
    {
        var links = Links(text, cited);
        if (links.Count == 0 && marks.Count == 0)
        {
            return [new Inline(text)];
        }
        var runs = new List<Inline>();
        var at = 0;
        foreach (var (start, length, run) in Cuts(links, marks, text))
        {
            if (start < at)
            {
                continue;
            }
            Add(runs, text[at..start]);
            runs.Add(run);
            at = start + length;
        }
        Add(runs, text[at..]);
        return runs;
    }

    private static void Add(List<Inline> runs, string text)
    {
        if (text.Length > 0)
        {
            runs.Add(new Inline(text));
        }
    }

    private static IEnumerable<(int Start, int Length, Inline Run)> Cuts(
        List<(int Start, int Length, string Address)> links,
        IReadOnlyList<NoteMark> marks,
        string text
    ) =>
        links
            .Select(link => (link.Start, link.Length, new Inline(text.Substring(link.Start, link.Length), link.Address)))
            .Concat(
                marks
                    .Where(mark => mark.At <= text.Length)
                    .Select(mark => (mark.At, 0, new Inline(mark.Mark, "#" + Places.Footnote(mark.Mark), IsMark: true)))
            )
            .OrderBy(cut => cut.Item1)
            .ThenBy(cut => cut.Item2);

    private List<(int Start, int Length, string Address)> Links(string text, IReadOnlyList<TreatyReference> cited)
    {
        var links = new List<(int, int, string)>();
        foreach (var phrase in cited.Take(MostCitations).GroupBy(reference => reference.AsPrinted))
        {
            AddArticles(links, text, phrase.Key, [.. phrase.DistinctBy(reference => (reference.Instrument, reference.Article))]);
        }
        foreach (var (symbol, slug) in symbols)
        {
            AddSymbol(links, text, symbol, slug);
        }
        return links;
    }

    /// <summary>One article: the whole phrase leads to it. Several ("articles 16 and 18 of the Convention"): each number does.</summary>
    private static void AddArticles(List<(int, int, string)> links, string text, string phrase, List<TreatyReference> articles)
    {
        var start = text.IndexOf(phrase, StringComparison.Ordinal);
        if (start < 0)
        {
            return;
        }
        if (articles.Count == 1)
        {
            links.Add((start, phrase.Length, Address(articles[0])));
            return;
        }
        foreach (var article in articles)
        {
            var number = article.Article.ToString(CultureInfo.InvariantCulture);
            var at = IndexOfWord(phrase, number);
            if (at >= 0)
            {
                links.Add((start + at, number.Length, Address(article)));
            }
        }
    }

    private static string Address(TreatyReference article) => Addresses.Article(article.Instrument, article.Article);

    private static void AddSymbol(List<(int, int, string)> links, string text, string symbol, string slug)
    {
        var at = IndexOfWord(text, symbol);
        if (at >= 0)
        {
            links.Add((at, symbol.Length, Addresses.Document(slug)));
        }
    }

    /// <summary>Not a part of a longer number or symbol.</summary>
    private static int IndexOfWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !Joins(text[at - 1])) && (end == text.Length || !Joins(text[end]) || IsFullStop(text, end)))
            {
                return at;
            }
        }
        return -1;
    }

    private static bool Joins(char sign) => char.IsLetterOrDigit(sign) || sign is '/' or '.';

    private static bool IsFullStop(string text, int at) =>
        text[at] == '.' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));
}
