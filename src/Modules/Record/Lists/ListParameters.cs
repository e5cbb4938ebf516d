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
    public const string Limit = "limit";
    public const string Format = "format";
    public const string Cursor = QueryText.Cursor;

    public const int LongestWords = 400;

    private const int LongestShown = 60;

    /// <summary>Names that every list takes; pages take no others but pass over what they do not know.</summary>
    public static readonly string[] Common = [Words, Cursor, Limit, Format];

    private BadParameter? bad;

    /// <param name="strict">Refuse parameters that nobody knows: a filter that is silently not heeded would give wrong data.</param>
    public bool TryRead(bool strict, [NotNullWhen(true)] out ListQuery? query, [NotNullWhen(false)] out BadParameter? refusal)
    {
        var read = new ListQuery(ReadWords(), ReadChoices(), ReadCursor(), ReadLimit());
        if (strict)
        {
            RefuseUnknown();
        }
        (query, refusal) = bad is null ? (read, null) : ((ListQuery?)null, bad);
        return refusal is null;
    }

    private string ReadWords()
    {
        var words = given[Words].ToString().Trim();
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
            : Lists.Cursor.TryRead(text, shape.Name, shape.Order, out var place) ? place
            : Refuse<ImmutableArray<object>>(Cursor, text, ParameterFault.MalformedCursor, []);
    }

    private int ReadLimit()
    {
        var text = given[Limit].ToString();
        return text.Length == 0 ? shape.DefaultLimit
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit)
            && limit is >= 1 and <= ListQuery.LargestLimit
                ? limit
            : Refuse(Limit, text, ParameterFault.UnknownValue, ListQuery.DefaultLimit, [$"1–{ListQuery.LargestLimit}"]);
    }

    private void RefuseUnknown()
    {
        string[] known = [.. shape.Facets.Select(facet => facet.Name), .. Common];
        if (given.Keys.FirstOrDefault(name => !known.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } stray)
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
