using Palermo.Kernel;
using Palermo.Parsing.Reading.Wording;

namespace Palermo.Parsing.Reading.Citing;

/// <summary>
/// Reads citations of treaty articles. The instrument is the one named behind "of", or right behind in "in its article 13, the Convention"; else the one
/// named last before. A citation whose instrument is none of ours gives nothing, and neither does a later "that article" that points to it.
/// </summary>
internal sealed class ArticleReader(DefinedTerms terms)
{
    private const int LongestTitle = 14;

    /// <summary>The last cited article of the document; null after a citation that is none of ours.</summary>
    private (Instrument Instrument, int Article)? last;

    private Unit unit = null!;
    private WordList words = null!;
    private Mentions mentions = null!;
    private List<CitedArticle> found = null!;

    /// <summary>What a unit cites, each article once, in order; units must come in the order of the text.</summary>
    public IReadOnlyList<CitedArticle> Read(Unit from, WordList cut)
    {
        unit = from;
        words = cut;
        mentions = new Mentions(words, terms);
        found = [];
        for (var at = 0; at < words.Count; )
            at = Math.Max(Step(at), at + 1);
        return found;
    }

    private int Step(int at)
    {
        if (words[at] is "article" or "articles" or "art" or "arts")
            return Points(at) ? Anaphor(at, at - 1, []) : Citation(at);
        return Numbers.AfterParagraphWord(words, at) is { } number ? Reversed(at, number) : at + 1;
    }

    /// <summary>"article 6, paragraph 3, of the Protocol".</summary>
    private int Citation(int at)
    {
        var (numbers, after) = Numbers.Articles(words, words[at + 1] == "." ? at + 2 : at + 1, several: words[at].EndsWith('s'));
        if (numbers.Count == 0)
            return at + 1;
        var from = words[at - 1] == "its" ? at - 1 : at;
        return Cite(from, numbers, after);
    }

    /// <summary>"paragraph 3 of article 6 of the Protocol" and "paragraph 2 of that article".</summary>
    private int Reversed(int at, int number)
    {
        var (paragraphs, after) = Numbers.Plain(words, number);
        if (paragraphs.Count == 0 || words[after] != "of")
            return at + 1;
        if (words[after + 2] == "article" && Points(after + 2))
            return Anaphor(after + 2, at, paragraphs);
        var article = words[after + 1] == "its" ? after + 2 : after + 1;
        if (words[article] is not ("article" or "art"))
            return at + 1;
        var (articles, behind) = Numbers.Articles(words, words[article + 1] == "." ? article + 2 : article + 1, several: false);
        return articles.Count == 0 ? at + 1 : Cite(at, [articles[0] with { Paragraphs = paragraphs }], behind);
    }

    private bool Points(int article) =>
        words[article - 1] is "that" or "same" or "said" && !char.IsAsciiDigit(words[article + 1].FirstOrDefault());

    private int Anaphor(int article, int from, IReadOnlyList<int> paragraphs)
    {
        if (last is { } cited)
            Add(cited.Instrument, new CitedNumber(from, cited.Article, paragraphs), from, article + 1);
        return article + 1;
    }

    private int Cite(int from, IReadOnlyList<CitedNumber> numbers, int after)
    {
        var named = NamedBehind(after);
        if (named is null && OfSomethingElse(after))
        {
            last = null;
            return after;
        }
        var meant = named ?? Introduced(from, after) ?? mentions.Before(from);
        var to = named?.To ?? after;
        AddAll(meant?.Instrument, numbers, from, to);
        return named is { Instrument: not null } ? More(to) : to;
    }

    /// <summary>"article 5 of the Protocol and 16 of the Convention".</summary>
    private int More(int at)
    {
        if (words[at] is not ("and" or "or"))
            return at;
        var (numbers, after) = Numbers.Articles(words, at + 1, several: true);
        if (numbers.Count == 0 || NamedBehind(after) is not { } named)
            return at;
        AddAll(named.Instrument, numbers, at + 1, named.To);
        return named.To;
    }

    private void AddAll(Instrument? instrument, IReadOnlyList<CitedNumber> numbers, int from, int to)
    {
        last = null;
        if (instrument is null)
            return;
        foreach (var number in numbers)
            Add(instrument, number, from, to);
        last = (instrument, numbers[^1].Article);
    }

    private void Add(Instrument instrument, CitedNumber number, int from, int to)
    {
        foreach (var paragraph in number.Paragraphs.Count == 0 ? [null] : number.Paragraphs.Select(paragraph => (int?)paragraph))
        {
            if (
                !found.Exists(one =>
                    one.Instrument == instrument.Code && one.Article == number.Article && (paragraph is null || one.Paragraph == paragraph)
                )
            )
                found.Add(new CitedArticle(unit, instrument.Code, number.Article, paragraph, words.Slice(from, to)));
        }
    }

    /// <summary>The instrument named behind "of", a title in brackets left aside.</summary>
    private Mention? NamedBehind(int at)
    {
        var of = AfterTitle(at);
        of = words[of] == "," ? of + 1 : of;
        if (words[of] != "of")
            return null;
        var name = of + 1;
        while (words[name] is "the" or "that" or "this" or "same" or "said" or "its")
            name++;
        return mentions.StartingAt(name);
    }

    private bool OfSomethingElse(int at)
    {
        var of = AfterTitle(at);
        return words[of] == "of" || (words[of] == "," && words[of + 1] == "of");
    }

    private int AfterTitle(int at)
    {
        if (words[at] != "(")
            return at;
        for (var close = at + 1; close < at + LongestTitle; close++)
        {
            if (words[close] == ")")
                return close + 1;
        }
        return at;
    }

    /// <summary>"Under its article 18, the Convention allows": the instrument right behind a citation that a preposition opens.</summary>
    private Mention? Introduced(int from, int after) =>
        words[from - 1] is "in" or "under" or "by" or "through" or "to" or "with" && words[after] == "," && words[after + 1] == "the"
            ? mentions.StartingAt(after + 2)
            : null;
}
