using Palermo.Parsing.Languages;

namespace Palermo.Parsing.Tree;

/// <summary>
/// Labels as other languages than English print them: <c>a)</c>, <c>а)</c>, <c>(أ)</c>, <c>（一）</c>; <c>1．</c>, <c>1、</c>, <c>١ -</c>, a number right
/// before Chinese text; sections <c>一、</c>, <c>أولا -</c>, <c>باء -</c>; and the words that open a labelled recommendation or an annex.
/// </summary>
internal static class OtherLabels
{
    private const int LongestItem = 4;
    private const int MostDigits = 4;
    private const int LongestWord = 16;

    private static readonly Dictionary<string, int> Sections = Numbered(language => language.Labels.Sections);
    private static readonly Dictionary<string, int> Letters = Numbered(language => language.Labels.Letters);

    private static readonly Opening None = new(OpeningKind.None, "", 0, 0);

    public static Opening At(string text, int at, int end)
    {
        var found = Item(text, at, end);
        if (found.Kind == OpeningKind.None)
            found = Script.Digit(text[at]) >= 0 ? Number(text, at, end) : Worded(text, at, end);
        return found;
    }

    private static Opening Item(string text, int at, int end)
    {
        var opens = text[at] is '(' or '（';
        var start = opens ? at + 1 : at;
        var close = start;
        while (close < end && close - start <= LongestItem && text[close] is not (')' or '）'))
            close++;
        if (close >= end || close == start || close - start > LongestItem || text[close] is not (')' or '）'))
            return None;
        var label = text.AsSpan(start, close - start);
        var spaced = close + 1 >= end || char.IsWhiteSpace(text[close + 1]);
        if (!(spaced || (opens && IsSolid(text, close + 1, end))) || !IsItemLabel(label, opens))
            return None;
        return new(OpeningKind.Item, text[at..(close + 1)], 0, SkipSpace(text, close + 1, end));
    }

    /// <summary>A letter of any of the scripts, small Roman numerals; in brackets also numbers.</summary>
    private static bool IsItemLabel(ReadOnlySpan<char> label, bool inBrackets)
    {
        if (
            label.Length == 1
            && (label[0] is >= 'a' and <= 'z' || (Script.IsCyrillic(label[0]) && char.IsLower(label[0])) || Script.IsArabic(label[0]))
        )
            return true;
        if (!label.ContainsAnyExcept("ivxl"))
            return true;
        return inBrackets
            && (label.Length <= 2 && (!label.ContainsAnyExceptInRange('a', 'z') || IsDigits(label)) || HanNumber.Of(label) is not null);
    }

    private static Opening Number(string text, int at, int end)
    {
        var (after, value) = (at, 0);
        while (after < end && after - at <= MostDigits && Script.Digit(text[after]) is var digit and >= 0)
            (after, value) = (after + 1, value * 10 + digit);
        return after - at <= MostDigits && TextBehind(text, after, end) is { } start
            ? new(OpeningKind.Number, $"{value}", value, start)
            : None;
    }

    /// <summary>Where the text begins behind the sign that closes a label: a point or a Chinese comma; a dash only before Arabic.</summary>
    private static int? TextBehind(string text, int at, int end)
    {
        if (at < end && text[at] is '．' or '、')
            return SkipSpace(text, at + 1, end);
        if (at < end && text[at] == '.')
            return at + 1 >= end || char.IsWhiteSpace(text[at + 1]) || IsSolid(text, at + 1, end) ? SkipSpace(text, at + 1, end) : null;
        var dash = SkipSpace(text, at, end);
        if (dash >= end || text[dash] is not ('-' or '–' or 'ـ'))
            return null;
        var start = SkipSpace(text, dash + 1, end);
        return start < end && (Script.IsArabic(text[start]) || text[start] is '“' or '"' or '«' or '(') ? start : null;
    }

    private static Opening Worded(string text, int at, int end)
    {
        var rest = text.AsSpan(at, end - at);
        if (Keywords.RecommendationLabel(rest) is var word and > 0 && Recommendation(rest[word..]) is { } number)
            return new(OpeningKind.Recommendation, number, 0, end);
        if (Keywords.AnnexLabel(rest) is var annex and > 0 && rest[annex..].Trim(" *IVX一二三四五").IsEmpty)
            return new(OpeningKind.Annex, rest.Trim(" *").ToString(), 0, end);
        var close = Close(rest);
        if (close <= 0 || TextBehind(text, at + close, end) is not { } start || start >= end)
            return None;
        var label = rest[..close].TrimEnd();
        if (HanNumber.Of(label) is { } han)
            return new(OpeningKind.Roman, label.ToString(), han, start);
        var plain = string.Concat(label.ToString().Where(c => !Script.IsUnprinted(c) && !Script.IsVowelSign(c)));
        return Sections.TryGetValue(plain, out var section) ? new(OpeningKind.Roman, plain, section, start)
            : Letters.TryGetValue(plain, out var letter) ? new(OpeningKind.Letter, plain, letter, start)
            : Capital(label, start);
    }

    /// <summary>"A.导言": a capital or a Roman numeral right before Chinese.</summary>
    private static Opening Capital(ReadOnlySpan<char> label, int start) =>
        Opening.RomanValue(label) is var roman and > 0 ? new(OpeningKind.Roman, label.ToString(), roman, start)
        : label is [>= 'A' and <= 'Z'] ? new(OpeningKind.Letter, label.ToString(), label[0] - 'A' + 1, start)
        : None;

    private static string? Recommendation(ReadOnlySpan<char> rest)
    {
        var number = Script.WesternDigits(rest.Trim(" .:*\n：").ToString());
        return number.Length is > 0 and <= 6 && char.IsAsciiDigit(number[0]) && number.All(c => char.IsAsciiLetterOrDigit(c) || c == '.')
            ? number
            : null;
    }

    /// <summary>The sign that closes a word's label; -1 where none stands soon.</summary>
    private static int Close(ReadOnlySpan<char> rest)
    {
        var close = rest[..Math.Min(rest.Length, LongestWord)].IndexOfAny(".．、-–");
        return close > 0 && !rest[..close].TrimEnd().Contains(' ') ? close : -1;
    }

    private static bool IsSolid(string text, int at, int end) =>
        at < end && (Script.IsSetSolid(text[at]) || Script.IsArabic(text[at]) || text[at] == '“');

    private static bool IsDigits(ReadOnlySpan<char> label)
    {
        foreach (var c in label)
        {
            if (Script.Digit(c) < 0)
                return false;
        }
        return true;
    }

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || Script.IsUnprinted(text[at])))
            at++;
        return at;
    }

    private static Dictionary<string, int> Numbered(Func<DocumentLanguage, string[][]> labels) =>
        DocumentLanguage
            .All.SelectMany(language => labels(language).SelectMany((names, i) => names.Select(name => (name, Value: i + 1))))
            .DistinctBy(label => label.name)
            .ToDictionary(label => label.name, label => label.Value, StringComparer.Ordinal);
}
