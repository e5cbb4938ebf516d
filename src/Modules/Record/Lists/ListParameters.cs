using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Palermo.Pages.Web;

namespace Palermo.Record.Lists;

/// <summary>Reads what a list is asked for from an address's query; the same for page, API and bulk.</summary>
internal sealed class ListParameters(IQueryCollection given, ListShape shape)
{
    public const string Words = "q";
    public const string Limit = QueryText.Limit;
    public const string Format = "format";
    public const string Cursor = QueryText.Cursor;

    public const int LongestWords = 400;

    private const int LongestShown = 60;

    /// <summary>Names that are taken besides the facets.</summary>
    public IReadOnlyList<string> Common { get; init; } = [Words, Cursor, Limit, Format];

    private BadParameter? bad;

    /// <summary>Refuses parameters that nobody knows: a filter that is silently not heeded would give wrong data.</summary>
    /// <param name="strict">Also refuse the marks that others put on links to pages.</param>
    public bool TryRead(bool strict, [NotNullWhen(true)] out ListQuery? query, [NotNullWhen(false)] out BadParameter? refusal)
    {
        var read = new ListQuery(ReadWords(), ReadChoices(), ReadCursor(), ReadLimit());
        RefuseUnknown(strict);
        (query, refusal) = bad is null ? (read, null) : ((ListQuery?)null, bad);
        return refusal is null;
    }

    private string ReadWords()
    {
        // Signs that cannot be seen are not part of any word.
        var words = string.Concat(given[Words].ToString().Select(sign => char.IsControl(sign) ? ' ' : sign)).Trim();
        return words.Length <= LongestWords ? words : Refuse(Words, words, ParameterFault.TooLong, "");
    }

    private ImmutableSortedDictionary<string, ImmutableArray<string>> ReadChoices()
    {
        var chosen = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var facet in shape.Facets)
        {
            var values = given[facet.Name].OfType<string>().Where(value => value.Length > 0).Distinct().ToImmutableArray();
            if (!values.IsEmpty)
            {
                chosen.Add(facet.Name, Checked(facet, values));
            }
        }
        return chosen.ToImmutable();
    }

    private ImmutableArray<string> Checked(ListFacet facet, ImmutableArray<string> values)
    {
        if (values.Length > ListFacet.MostValues)
        {
            return Refuse(facet.Name, values[^1], ParameterFault.TooMany, values);
        }
        var wrong = values.FirstOrDefault(value => !facet.Accepts(value));
        return wrong is null ? values : Refuse(facet.Name, wrong, ParameterFault.UnknownValue, values, facet.Allowed);
    }

    private ImmutableArray<object> ReadCursor()
    {
        var text = given[Cursor].ToString();
        return text.Length == 0 ? []
            : Lists.Cursor.TryRead(text, shape.Name, shape.Order, out var place) && shape.HasPlace(place) ? place
            : Refuse<ImmutableArray<object>>(Cursor, text, ParameterFault.MalformedCursor, []);
    }

    private int ReadLimit()
    {
        var text = given[Limit].ToString();
        return text.Length == 0 ? shape.DefaultLimit
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit)
            && limit >= 1
            && limit <= shape.LargestLimit
                ? limit
            : Refuse(Limit, text, ParameterFault.UnknownValue, shape.DefaultLimit, [$"1–{shape.LargestLimit}"]);
    }

    private void RefuseUnknown(bool strict)
    {
        string[] known = [.. shape.Facets.Select(facet => facet.Name), .. Common];
        var strays = given.Keys.Where(name => !known.Contains(name, StringComparer.OrdinalIgnoreCase));
        if (strays.FirstOrDefault(name => strict || !QueryText.IsMark(name)) is { } stray)
        {
            Refuse(stray, given[stray].ToString(), ParameterFault.UnknownParameter, 0, known);
        }
    }

    private T Refuse<T>(string name, string value, ParameterFault fault, T instead, IReadOnlyList<string>? allowed = null)
    {
        bad ??= new BadParameter(Cut(name), Cut(value), fault, allowed ?? []);
        return instead;
    }

    public static string Cut(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";
}
