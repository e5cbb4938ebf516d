using Palermo.Parsing.Languages;
using Palermo.Parsing.Reading;

namespace Palermo.Parsing.Tree;

/// <summary>Where in a document's numbering the reader stands: which numeral, letter, paragraph and agenda item comes next.</summary>
internal sealed class Outline
{
    /// <summary>A lost heading or paragraph is skipped; a longer leap is not a numbering.</summary>
    private const int LongestLeap = 3;

    private readonly Dictionary<int, string> agenda = [];
    private int roman;
    private int letter;
    private int lastParagraph;
    private int nextAgendaItem;
    private int nextRecommendation;
    private int labelledLevel;
    private bool agendaHeadingSeen;

    /// <summary>The number the next paragraph should carry.</summary>
    public int Next => lastParagraph + 1;

    /// <summary>Inside the annotations of an agenda, where its items are headings.</summary>
    public bool InAnnotations { get; private set; }

    /// <summary>Under a heading "Documentation" of an annotated agenda.</summary>
    public bool InDocumentation { get; private set; }

    /// <summary>The level of a heading without a label: below the last labelled one.</summary>
    public int UnlabelledLevel => labelledLevel + 1;

    public static bool IsAgendaHeading(string title) => Keywords.IsAgendaHeading(title);

    /// <summary>Headings that an agenda always carries and that stand above its items.</summary>
    public static bool IsKeyword(string title) =>
        IsAgendaHeading(title) || Keywords.IsAnnotations(title) || Keywords.IsDocumentation(title);

    /// <summary>
    /// 1 for a Roman numeral, 2 for a letter, by which of the two goes on from before ("C", "D" and "I" are both); 3 for a number,
    /// 2 for a label in brackets; 0 where the label continues nothing.
    /// </summary>
    public int LevelOf(Opening opening)
    {
        switch (opening.Kind)
        {
            case OpeningKind.Number:
                return 3;
            case OpeningKind.Item:
                return 2;
        }
        var asLetter =
            opening.Kind == OpeningKind.Letter ? opening.Value
            : opening.Label is [>= 'A' and <= 'Z'] ? opening.Label[0] - 'A' + 1
            : 0;
        if (opening.Kind == OpeningKind.Roman && (opening.Value == roman + 1 || (asLetter != letter + 1 && Leaps(roman, opening.Value))))
        {
            roman = opening.Value;
            letter = 0;
            return 1;
        }
        if (asLetter != letter + 1 && !Leaps(letter, asLetter))
            return 0;
        letter = asLetter;
        return 2;
    }

    /// <summary>Whether a numeral or letter can open a document's numbering.</summary>
    public static bool CouldOpen(Opening opening) => Leaps(0, opening.Value);

    public void SeeHeading(int level, string? label, string title)
    {
        nextAgendaItem = 0;
        agendaHeadingSeen = IsAgendaHeading(title);
        if (label is not null)
            labelledLevel = level;
        InAnnotations |= Keywords.IsAnnotations(title);
        InDocumentation = InAnnotations && Keywords.IsDocumentation(title);
        if (label is null && IsKeyword(title) && !InDocumentation)
            labelledLevel = 0;
    }

    public void SeeParagraph(int number) => lastParagraph = number;

    /// <summary>Whether a number opens or continues an agenda list: after its heading, or after a paragraph that announces it.</summary>
    /// <param name="announcement">The end of the text before.</param>
    public bool TakesAgendaItem(int number, string announcement)
    {
        var starts = number == 1 && (agendaHeadingSeen || Announces(announcement));
        if (!starts && (nextAgendaItem == 0 || number != nextAgendaItem))
        {
            nextAgendaItem = 0;
            return false;
        }
        agendaHeadingSeen = false;
        nextAgendaItem = number + 1;
        return true;
    }

    /// <summary>
    /// Whether a number opens or continues recommendations counted from 1 below a paragraph that announces them. Where the paragraph's own successor would
    /// carry the same number, a full stop above it decides.
    /// </summary>
    public bool TakesRecommendation(int number, string before)
    {
        var starts = number == 1 && lastParagraph > 0 && before.EndsWith(':') && ReviewModel.Loaded.Announces(before);
        if (!starts && !IsBehindLost(number) && (number != nextRecommendation || (number == Next && before.EndsWith('.'))))
        {
            nextRecommendation = 0;
            return false;
        }
        nextRecommendation = number + 1;
        return true;
    }

    /// <summary>A few on in a list of recommendations, where it can be no paragraph's number.</summary>
    private bool IsBehindLost(int number) =>
        nextRecommendation > 0
        && number > nextRecommendation
        && number < nextRecommendation + LongestLeap
        && (number < Next || number > lastParagraph + LongestLeap);

    public void SeeAgendaItem(int number, string title) => agenda[number] = Bare(title);

    /// <summary>Whether a numbered line is the heading of an agenda item's annotation.</summary>
    public bool IsAnnotated(int number, string title) => InAnnotations && agenda.TryGetValue(number, out var item) && item == Bare(title);

    private static bool Leaps(int from, int to) => to > from && to <= from + LongestLeap;

    private static bool Announces(string text) => text is [.., ':' or '：'] && Keywords.NamesAgenda(text);

    private static string Bare(string title) => title.TrimEnd(' ', '.', ':', ';', '。', '：', '；', '؛');
}
