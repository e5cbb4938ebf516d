using System.Globalization;
using System.Text;

namespace Palermo.Record.Extract;

/// <summary>Addresses made of names: lower-case Latin letters and digits with single hyphens between.</summary>
internal static class Slug
{
    private const int LongestTitle = 80;

    /// <summary><c>CTOC/COP/WG.7/2023/1</c> is at <c>ctoc-cop-wg-7-2023-1</c>.</summary>
    public static string OfSymbol(string symbol) => Hyphened(symbol);

    /// <summary>The address of certain bytes, whatever symbol they may carry.</summary>
    public static string OfDigest(string sha256) => $"d-{sha256[..16]}";

    /// <summary><c>WG_SOM</c> and 10 are at <c>wg-som-10</c>.</summary>
    public static string OfMeeting(string bodyCode, long session) => $"{Hyphened(bodyCode)}-{session}";

    /// <summary>The first words of a title; empty where it has no Latin letter or digit.</summary>
    public static string OfTitle(string title)
    {
        var slug = Hyphened(title);
        if (slug.Length <= LongestTitle)
            return slug;
        var cut = slug.LastIndexOf('-', LongestTitle);
        return slug[..(cut > 0 ? cut : LongestTitle)];
    }

    private static string Hyphened(string name)
    {
        var slug = new StringBuilder();
        foreach (var sign in WithoutAccents(name))
        {
            if (char.IsAsciiLetterOrDigit(sign))
                slug.Append(char.ToLowerInvariant(sign));
            else if (slug.Length > 0 && slug[^1] != '-' && !IsInsideWord(sign))
                slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }

    private static bool IsInsideWord(char sign) =>
        sign is '\'' or '’' || CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark;

    /// <summary>A text with half a surrogate pair has no normal form and is taken as it is.</summary>
    private static string WithoutAccents(string name) =>
        name.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0 ? name : name.Normalize(NormalizationForm.FormD);
}
