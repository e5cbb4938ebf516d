using Palermo.Kernel;

namespace Palermo.Parsing.Reading;

/// <summary>Tells names of States and organizations from other words.</summary>
internal static class Names
{
    /// <summary>No name of the registers is longer; longer texts are not looked up.</summary>
    public const int Longest = 160;

    /// <summary>What stands before the first comma of each known name that holds one: "Taiwan" of "Taiwan, Province of China".</summary>
    private static readonly Lazy<HashSet<string>> BeforeCommas = new(() =>
        States
            .All.SelectMany(state => state.Names.Values.Concat(state.Also))
            .Concat(NamingModels.Organizations.Whole)
            .Where(name => name.Contains(", ", StringComparison.Ordinal))
            .Select(name => name[..name.IndexOf(", ", StringComparison.Ordinal)])
            .ToHashSet(StringComparer.OrdinalIgnoreCase)
    );

    /// <summary>Whether a known name with commas can begin with these words.</summary>
    public static bool MayGoOnAfterComma(string words) => BeforeCommas.Value.Contains(words);

    /// <summary>A State of the register, or an organization whose name the model holds whole.</summary>
    public static bool IsKnown(string name) => States.Find(name) is not null || NamingModels.Organizations.Whole.Contains(Bare(name));

    /// <summary>A name without its article and without the acronym that follows it in brackets.</summary>
    private static string Bare(string name)
    {
        var bare = name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;
        return bare.EndsWith(')') && bare.LastIndexOf(" (", StringComparison.Ordinal) is var open and > 0 ? bare[..open] : bare;
    }

    /// <summary>Whether the words can stand as a name by themselves: a State, a known name, an acronym, or a name with a word like "Organization" in it.</summary>
    public static bool IsName(string words) => words.Length <= Longest && (IsKnown(words) || IsOrganization(words));

    /// <summary>Whether one of the words is an acronym or a word that names of organizations hold.</summary>
    public static bool IsOrganization(string words) =>
        Words(words).Any(word => IsAcronym(word) || NamingModels.Organizations.Heads.Contains(word));

    public static bool IsSingleWord(string words) =>
        words.Length > 1 && char.IsUpper(words[0]) && words.All(sign => char.IsLetter(sign) || sign is '-' or '’' or '\'');

    /// <summary>An entity of the United Nations system, by its name or acronym.</summary>
    public static bool IsOfUnitedNations(string name) =>
        name.Contains("United Nations", StringComparison.Ordinal)
        || NamingModels.Organizations.UnitedNations.Contains(name)
        || NamingModels.Organizations.UnitedNations.Any(known =>
            known.Contains(' ', StringComparison.Ordinal) && name.StartsWith(known, StringComparison.Ordinal)
        );

    private static bool IsAcronym(string word) => word.Count(char.IsUpper) > 1 && !word.Any(char.IsLower);

    private static string[] Words(string text) => text.Split([' ', '(', ')', ',', '/'], StringSplitOptions.RemoveEmptyEntries);
}
