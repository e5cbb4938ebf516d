using System.Globalization;
using System.Xml;

namespace Palermo.Parsing.AkomaNtoso;

/// <summary>Identifiers of elements by the Akoma Ntoso naming convention (<c>sec_II__subsec_A</c>, <c>para_8</c>), each given once.</summary>
internal sealed class EIds
{
    private const int LongestLabel = 40;

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <param name="parent">Identifier of the element around it; null where the number alone is unique, as that of a paragraph.</param>
    /// <param name="element">The convention's short name: <c>para</c>, <c>sec</c>.</param>
    /// <param name="label">As printed; an element without one is counted: <c>para_nn_2</c>.</param>
    public string Take(string? parent, string element, string? label)
    {
        var stem = parent is null ? element : $"{parent}__{element}";
        var number = Sanitized(label);
        return number.Length == 0 ? Counted(label is null ? $"{stem}_nn_" : $"{stem}_") : Unique($"{stem}_{number}");
    }

    /// <summary>An identifier whose number is its place among its like: <c>para_8__list_1</c>.</summary>
    public string Next(string parent, string element) => Counted($"{parent}__{element}_");

    /// <summary>What of a printed label can stand in an identifier; the signs that part names from numbers cannot.</summary>
    public static string Sanitized(string? label)
    {
        if (label is null)
            return "";
        var signs = label.Where(sign => sign is not ('_' or ':') && XmlConvert.IsNCNameChar(sign)).Take(LongestLabel);
        return string.Concat(signs).Trim('.', '-');
    }

    private string Unique(string wanted) => taken.Add(wanted) ? wanted : Counted($"{wanted}-");

    private string Counted(string stem)
    {
        while (true)
        {
            var count = counts[stem] = counts.GetValueOrDefault(stem, stem.EndsWith('-') ? 1 : 0) + 1;
            var id = stem + count.ToString(CultureInfo.InvariantCulture);
            if (taken.Add(id))
                return id;
        }
    }
}
