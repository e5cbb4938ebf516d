using System.Text.RegularExpressions;
using Palermo.Parsing.Languages;

namespace Palermo.Parsing.Tree;

/// <summary>The form of resolutions in the languages other than English.</summary>
internal static class ResolutionWords
{
    private static readonly Regex[] Enacting = Patterns.Of(DocumentLanguage.All.SelectMany(language => language.Enacting));
    private static readonly Regex[] Plenary = Patterns.Of(DocumentLanguage.All.SelectMany(language => language.Plenary));

    /// <summary>Where the organ's name stands in a line that names it as the one that acts: "La Asamblea General,"; null in any other line.</summary>
    public static (int Start, int Length)? Organ(ReadOnlySpan<char> line)
    {
        var trimmed = line.Trim(" *_");
        if (trimmed.IsEmpty || !",،，".Contains(trimmed[^1]))
            return null;
        var text = trimmed.ToString();
        var organ = Enacting.Select(form => form.Match(text).Groups["organ"]).FirstOrDefault(found => found.Success);
        return organ is null ? null : (line.IndexOf(trimmed, StringComparison.Ordinal) + organ.Index, organ.Length);
    }

    /// <summary>How much of a text "69-е пленарное заседание" takes at its start; 0 where no such words stand there.</summary>
    public static int MeetingLength(string text)
    {
        if (text.Length > 120)
            return 0;
        var western = Script.WesternDigits(text);
        return Plenary.Select(form => form.Match(western).Groups["meeting"]).FirstOrDefault(found => found.Success)?.Length ?? 0;
    }
}
