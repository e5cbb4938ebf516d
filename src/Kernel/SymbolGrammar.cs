using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Palermo.Kernel;

/// <summary>What may stand in a document symbol (<c>models/document-symbols.json</c>).</summary>
internal static class SymbolGrammar
{
    /// <summary>No symbol is longer; the longest joint ones of three bodies stay under half of it.</summary>
    private const int Longest = 200;

    private const int LongestPart = 12;

    private const int LongestRange = 50;

    private static readonly Lazy<SymbolModel> Loaded = new(() =>
    {
        using var stream = typeof(SymbolGrammar).Assembly.GetManifestResourceStream("document-symbols.json")!;
        var file = JsonSerializer.Deserialize(stream, SymbolJson.Default.SymbolFile)!;
        return new SymbolModel([.. file.Series.Select(series => series.Code)], file.Natures, file.Suffixes, file.MixedCase);
    });

    private static readonly SearchValues<char> Hyphens = SearchValues.Create("\u2010\u2011\u2012\u2013\u2212");

    /// <summary>The text without white space at its ends and with plain hyphens; empty where it cannot be a symbol.</summary>
    public static string Plain(string? text)
    {
        var trimmed = text.AsSpan().Trim();
        if (trimmed.Length is 0 or > Longest)
            return "";
        if (trimmed.IndexOfAny(Hyphens) < 0)
            return trimmed.ToString();
        var plain = trimmed.ToArray();
        plain.AsSpan().ReplaceAny(Hyphens, '-');
        return new string(plain);
    }

    public static bool IsSymbol(string plain)
    {
        var parts = plain.Split('/');
        return parts.Length > 1
            && IsSeries(parts[0])
            && Array.TrueForAll(parts[1..], IsPart)
            && Array.Exists(parts, part => part.AsSpan().IndexOfAnyInRange('0', '9') >= 0);
    }

    public static bool IsSeries(string part) => Loaded.Value.Series.Contains(part);

    public static bool IsNature(string part) => Loaded.Value.Natures.Contains(Head(part));

    public static bool IsSuffix(string part) => Loaded.Value.Suffixes.Contains(Head(part)) && IsPart(part);

    /// <summary>Whether a part is a year, session or running number.</summary>
    public static bool IsCount(string part) => part.Length > 0 && char.IsAsciiDigit(part[0]);

    /// <summary>
    /// What a suffix printed after "and" stands for: <c>Add.1/Rev.1</c> for itself, <c>Add.1-3</c> for three, <c>2</c> behind <c>Add.1</c> for
    /// <c>Add.2</c>; empty for anything else.
    /// </summary>
    public static IReadOnlyList<string> Suffixes(string printed, string before)
    {
        var plain = Plain(printed);
        if (IsSuffix(before) && int.TryParse(plain, CultureInfo.InvariantCulture, out var next))
            return next == NumberOf(before) + 1 ? [$"{Head(before)}.{next}"] : [];
        if (Array.TrueForAll(plain.Split('/'), IsSuffix))
            return [plain];
        var hyphen = plain.IndexOf('-', StringComparison.Ordinal);
        if (hyphen < 0 || !IsSuffix(plain[..hyphen]) || !int.TryParse(plain[(hyphen + 1)..], CultureInfo.InvariantCulture, out var last))
            return [];
        var head = Head(plain);
        var first = NumberOf(plain[..hyphen]);
        return first < last && last - first < LongestRange ? [.. Enumerable.Range(first, last - first + 1).Select(n => $"{head}.{n}")] : [];
    }

    public static bool SameKind(string part, string suffix) => Head(part) == Head(suffix.Split('/')[0]);

    public static bool IsYear(string part) =>
        part.Length == 4 && IsDigits(part) && string.CompareOrdinal(part, "1945") >= 0 && string.CompareOrdinal(part, "2200") < 0;

    public static int FirstSuffix(string[] parts)
    {
        var first = parts.Length;
        while (first > 1 && IsSuffix(parts[first - 1]))
            first--;
        return first;
    }

    /// <summary>Cuts at hyphens behind which a new symbol begins; the hyphen of a range ("AND/2-3") is none of them.</summary>
    public static IEnumerable<string> SplitJoint(string plain)
    {
        var start = 0;
        for (var at = plain.IndexOf('-', StringComparison.Ordinal); at >= 0; at = plain.IndexOf('-', at + 1))
        {
            var stroke = plain.IndexOf('/', at);
            if (stroke < 0 || stroke - at > LongestPart || !IsSeries(plain[(at + 1)..stroke]))
                continue;
            yield return plain[start..at];
            start = at + 1;
        }
        yield return plain[start..];
    }

    private static bool IsPart(string part)
    {
        if (part.Length is 0 or > LongestPart)
            return false;
        if (char.IsAsciiDigit(part[0]))
            return IsNumber(part);
        var head = Head(part);
        if (!Loaded.Value.Knows(head) && !IsCapitals(head))
            return false;
        var number = part.AsSpan(Math.Min(head.Length + 1, part.Length));
        if (Loaded.Value.Suffixes.Contains(head))
            return IsDigits(number);
        return head.Length == part.Length || IsNumber(number);
    }

    private static int NumberOf(string suffix) =>
        int.TryParse(suffix.AsSpan(Head(suffix).Length + 1), CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue - 1;

    private static string Head(string part) => part.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? part[..point] : part;

    private static bool IsCapitals(string text) => text.Length > 0 && text.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <summary>Digits, perhaps a range of two numbers, perhaps a capital behind them.</summary>
    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        var number = text.Length > 1 && char.IsAsciiLetterUpper(text[^1]) ? text[..^1] : text;
        var hyphen = number.IndexOf('-');
        return hyphen < 0 ? IsDigits(number) : IsDigits(number[..hyphen]) && IsDigits(number[(hyphen + 1)..]);
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => text.Length > 0 && text.IndexOfAnyExceptInRange('0', '9') < 0;

    private sealed record SymbolModel(HashSet<string> Series, HashSet<string> Natures, HashSet<string> Suffixes, HashSet<string> MixedCase)
    {
        public bool Knows(string head) => Natures.Contains(head) || Suffixes.Contains(head) || MixedCase.Contains(head);
    }
}

internal sealed record SymbolFile(SymbolSeries[] Series, HashSet<string> Natures, HashSet<string> Suffixes, HashSet<string> MixedCase);

internal sealed record SymbolSeries(string Code, string Name, bool Sample);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SymbolFile))]
internal sealed partial class SymbolJson : JsonSerializerContext;
