using Palermo.Parsing.Languages;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tree;

internal enum OpeningKind
{
    None,

    /// <summary>A backslash and a space: running text whatever it looks like; the tree writer's own sign.</summary>
    Literal,

    /// <summary>A backslash and a number: a numbered paragraph whatever the numbering says; the tree writer's own sign.</summary>
    LiteralNumber,

    /// <summary>A backslash and a letter in brackets: a lettered act; the tree writer's own sign.</summary>
    LiteralLetter,

    /// <summary>A backslash and a colon: the organ that acts; the tree writer's own sign.</summary>
    LiteralOrgan,

    /// <summary>A backslash and a comma: a clause of a preamble; the tree writer's own sign.</summary>
    LiteralClause,

    /// <summary>A backslash and a full stop: a line below a resolution; the tree writer's own sign.</summary>
    LiteralClosing,
    Hash,
    Number,
    Roman,
    Letter,
    Item,
    Bullet,
    Note,
    Recommendation,
    Annex,
}

/// <summary>What a piece of text opens with.</summary>
/// <param name="Label">The label as printed, without its closing point: <c>12</c>, <c>IV</c>, <c>(a)</c>, <c>-</c>, a footnote's mark.</param>
/// <param name="Value">The label's number (a letter's place in the alphabet, the hashes of a heading), 0 where it has none.</param>
/// <param name="TextStart">Source offset of the text after the label.</param>
internal readonly record struct Opening(OpeningKind Kind, string Label, int Value, int TextStart)
{
    private const int LongestRoman = 7;

    public static Opening Of(string text, int start, int end)
    {
        var at = SkipSpace(text, start, end);
        if (at >= end)
            return None(at);
        return text[at] switch
        {
            '\\' when Next(text, at, end) == ' ' => new(OpeningKind.Literal, "", 0, at + 2),
            '\\' when char.IsAsciiDigit(Next(text, at, end)) => LiteralNumberAt(text, at, end),
            '\\' when Next(text, at, end) == '(' => LiteralLetterAt(text, at, end),
            '\\' when Signed(text, at, end) is var kind and not OpeningKind.None => new(kind, "", 0, at + 3),
            '#' => HashAt(text, at, end),
            '*' when Next(text, at, end) is ' ' or '\0' => new(OpeningKind.Note, "*", 0, SkipSpace(text, at + 1, end)),
            '-' or '•' or '–' or '—' when Next(text, at, end) is var next && (char.IsWhiteSpace(next) || next == '\0') => BulletAt(
                text,
                at,
                end
            ),
            _ => LabelAt(text, SkipEmphasis(text, at, end), at, end),
        };
    }

    /// <summary>A Roman numeral's value; 0 where the text is none.</summary>
    public static int RomanValue(ReadOnlySpan<char> numeral)
    {
        var value = 0;
        var before = 0;
        for (var i = numeral.Length - 1; i >= 0; i--)
        {
            var digit = RomanDigit(numeral[i]);
            if (digit == 0)
                return 0;
            value += digit < before ? -digit : digit;
            before = Math.Max(before, digit);
        }
        return value;
    }

    private static int RomanDigit(char c) =>
        c switch
        {
            'I' => 1,
            'V' => 5,
            'X' => 10,
            'L' => 50,
            'C' => 100,
            _ => 0,
        };

    private static Opening None(int at) => new(OpeningKind.None, "", 0, at);

    private static char Next(string text, int at, int end) => at + 1 < end ? text[at + 1] : '\0';

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || Script.IsUnprinted(text[at])))
            at++;
        return at;
    }

    private static int SkipEmphasis(string text, int at, int end)
    {
        while (at < end && text[at] == '*')
            at++;
        return at;
    }

    private static Opening HashAt(string text, int at, int end)
    {
        var after = at;
        while (after < end && text[after] == '#')
            after++;
        return after < end && text[after] == ' ' && after - at <= 6
            ? new(OpeningKind.Hash, text[at..after], after - at, SkipSpace(text, after, end))
            : None(at);
    }

    private static Opening BulletAt(string text, int at, int end)
    {
        var inner = SkipSpace(text, at + 1, end);
        var item = ItemAt(text, inner, end);
        if (item.Kind == OpeningKind.None && inner < end)
            item = OtherLabels.At(text, inner, end);
        return item.Kind == OpeningKind.Item ? item : new(OpeningKind.Bullet, "-", 0, inner);
    }

    private static Opening LabelAt(string text, int at, int whole, int end)
    {
        if (at >= end)
            return None(whole);
        var found = text[at] switch
        {
            '(' => ItemAt(text, at, end),
            >= '0' and <= '9' => NumberAt(text, at, end),
            'R' when WordAt(text, at, end, "Recommendation") => RecommendationAt(text, at, end),
            'A' when WordAt(text, at, end, "Annex") => AnnexAt(text, at, end),
            >= 'A' and <= 'Z' => LetterAt(text, at, end),
            _ => NoteAt(text, at, end),
        };
        if (found.Kind == OpeningKind.None)
            found = OtherLabels.At(text, at, end);
        return found.Kind == OpeningKind.None ? None(whole) : found;
    }

    private static Opening ItemAt(string text, int at, int end)
    {
        var rest = text.AsSpan(at, Math.Min(end - at, 8));
        var close = rest.IndexOf(')');
        if (rest.IsEmpty || rest[0] != '(' || close < 2 || (at + close + 1 < end && !char.IsWhiteSpace(text[at + close + 1])))
            return None(at);
        return IsItemLabel(rest[1..close])
            ? new(OpeningKind.Item, rest[..(close + 1)].ToString(), 0, SkipSpace(text, at + close + 1, end))
            : None(at);
    }

    private static bool IsItemLabel(ReadOnlySpan<char> label) =>
        (label.Length <= 2 && !label.ContainsAnyExceptInRange('a', 'z'))
        || !label.ContainsAnyExcept("ivxl")
        || (label.Length <= 2 && !label.ContainsAnyExceptInRange('0', '9'));

    private static Opening NumberAt(string text, int at, int end)
    {
        var after = at;
        while (after < end && after - at < 5 && char.IsAsciiDigit(text[after]))
            after++;
        return after - at < 5 && (Closes(text, after, end) || (after < end && text[after] == '.' && IsWord(text, after + 1)))
            ? new(
                OpeningKind.Number,
                text[at..after],
                int.Parse(text.AsSpan(at, after - at), provider: null),
                SkipLabelEnd(text, after, end)
            )
            : None(at);
    }

    private static Opening LiteralNumberAt(string text, int at, int end) =>
        NumberAt(text, at + 1, end) is { Kind: OpeningKind.Number } number ? number with { Kind = OpeningKind.LiteralNumber } : None(at);

    private static Opening LiteralLetterAt(string text, int at, int end) =>
        ItemAt(text, at + 1, end) is { Kind: OpeningKind.Item } letter ? letter with { Kind = OpeningKind.LiteralLetter } : None(at);

    /// <summary>What a sign with a space behind it says that a line is.</summary>
    private static OpeningKind Signed(string text, int at, int end) =>
        at + 2 >= end || text[at + 2] != ' '
            ? OpeningKind.None
            : text[at + 1] switch
            {
                ':' => OpeningKind.LiteralOrgan,
                ',' => OpeningKind.LiteralClause,
                '.' => OpeningKind.LiteralClosing,
                _ => OpeningKind.None,
            };

    /// <summary>A word with its capital, that may stand behind a number's point without a space: "58.Light".</summary>
    public static bool IsWord(string text, int at) => at + 1 < text.Length && char.IsUpper(text[at]) && char.IsLower(text[at + 1]);

    /// <summary>A point ends a label when white space, emphasis or nothing follows it.</summary>
    private static bool Closes(string text, int at, int end) =>
        at < end && text[at] == '.' && (at + 1 >= end || char.IsWhiteSpace(text[at + 1]) || text[at + 1] == '*');

    /// <summary>"**5.** Text": the closing emphasis belongs to the label.</summary>
    private static int SkipLabelEnd(string text, int at, int end) => SkipSpace(text, SkipEmphasis(text, at + 1, end), end);

    private static Opening LetterAt(string text, int at, int end)
    {
        var after = at;
        while (after < end && after - at <= LongestRoman && char.IsAsciiLetterUpper(text[after]))
            after++;
        if (!Closes(text, after, end) || SkipLabelEnd(text, after, end) >= end)
            return None(at);
        var label = text[at..after];
        var roman = RomanValue(label);
        if (roman > 0)
            return new(OpeningKind.Roman, label, roman, SkipLabelEnd(text, after, end));
        return label.Length == 1 ? new(OpeningKind.Letter, label, label[0] - 'A' + 1, SkipLabelEnd(text, after, end)) : None(at);
    }

    private static bool WordAt(string text, int at, int end, string word) =>
        text.AsSpan(at, end - at).StartsWith(word, StringComparison.Ordinal);

    /// <summary><c>Recommendation 12</c> alone: a label, its text follows.</summary>
    private static Opening RecommendationAt(string text, int at, int end)
    {
        var number = text.AsSpan(at, end - at)["Recommendation".Length..].Trim(" .:*\n").ToString();
        return number.Length is > 0 and <= 14 && char.IsAsciiDigit(number[0]) && number.All(c => char.IsAsciiLetterOrDigit(c) || c == '.')
            ? new(OpeningKind.Recommendation, number, 0, end)
            : None(at);
    }

    /// <summary><c>Annex</c> or <c>Annex II</c>, alone or closed by a point with its title behind it.</summary>
    private static Opening AnnexAt(string text, int at, int end)
    {
        var after = at + "Annex".Length;
        var numeral = SkipSpace(text, after, end);
        var last = numeral;
        while (last < end && last - numeral < LongestRoman && RomanDigit(text[last]) > 0)
            last++;
        if (last > numeral)
            after = last;
        if (SkipSpace(text, SkipEmphasis(text, after, end), end) >= end)
            return new(OpeningKind.Annex, text[at..after], 0, end);
        return Closes(text, after, end) ? new(OpeningKind.Annex, text[at..after], 0, SkipLabelEnd(text, after, end)) : None(at);
    }

    private static Opening NoteAt(string text, int at, int end)
    {
        var mark = Folding.RaisedNumber(text.AsSpan(at, Math.Min(end - at, Folding.LongestMark + 1)));
        return mark.Length is > 0 and <= Folding.LongestMark
            ? new(OpeningKind.Note, mark, 0, SkipSpace(text, at + mark.Length, end))
            : None(at);
    }
}
