using System.Globalization;
using Palermo.Kernel;
using Palermo.Record.Lists;

namespace Palermo.Record.Answers;

/// <summary>An article of one of the instruments, as addresses name it: <c>SOM_PROTOCOL-5</c>.</summary>
internal readonly record struct ArticleId(string Instrument, int Number)
{
    private const int Highest = 999;

    /// <summary>Whether it is a number of an instrument we know; documents also cite articles that do not exist.</summary>
    public static bool IsKnown(string text) => TryParse(text, out _);

    /// <summary>Null where the instrument has no such article.</summary>
    public Article? Article => Instruments.ByCode(Instrument)?.Article(Number);

    /// <exception cref="FormatException">Not an instrument and a number.</exception>
    public static ArticleId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException(text);

    public static bool TryParse(string text, out ArticleId id)
    {
        id = default;
        var cut = text.LastIndexOf('-');
        if (cut < 0 || !int.TryParse(text.AsSpan(cut + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }
        id = new ArticleId(text[..cut], number);
        return number is >= 1 and <= Highest && Instruments.ByCode(id.Instrument) is not null;
    }

    /// <summary>A condition on rows of <c>record_citations</c>: any of some articles.</summary>
    /// <param name="around">SQL with <c>{0}</c> where the condition goes.</param>
    public static SqlPart Condition(string around, IReadOnlyList<string> articles)
    {
        var either = articles.Select((_, at) => $"(instrument = @instrument{at} AND article = @article{at})");
        var bound = articles.Select(Parse).SelectMany((article, at) => article.Bound(at));
        return new SqlPart(around.Replace("{0}", $"({string.Join(" OR ", either)})", StringComparison.Ordinal), [.. bound]);
    }

    private KeyValuePair<string, object?>[] Bound(int at) => [new($"instrument{at}", Instrument), new($"article{at}", Number)];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Instrument}-{Number}");
}
