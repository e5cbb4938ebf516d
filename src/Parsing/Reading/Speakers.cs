using System.Text.RegularExpressions;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading;

/// <summary>Those who spoke in one capacity.</summary>
/// <param name="Who">The words that say in what capacity, without leading article; empty where the names stand alone.</param>
internal sealed partial record Speakers(Passage Who, IReadOnlyList<Passage> Names)
{
    /// <summary>"representatives of the following parties to the Protocol" and the list after the colon.</summary>
    public static IEnumerable<Speakers> Listed(Passage phrase, Passage list)
    {
        var who = Capacity(phrase);
        var names = NameList.Split(list);
        return who.IsEmpty || names.Count == 0 ? [] : [new Speakers(WithoutFollowing(who), names)];
    }

    /// <summary>"the representatives of Algeria and Angola and by the observer for Japan under agenda item 2".</summary>
    public static IEnumerable<Speakers> Named(Passage phrase)
    {
        var words = UpToAside(phrase);
        var groups = new List<Passage>();
        var start = 0;
        foreach (var joint in Joint().EnumerateMatches(words.Value))
        {
            groups.Add(words.Slice(start, joint.Index - start));
            start = joint.Index + joint.Length;
        }
        groups.Add(words.Slice(start));
        return groups.Select(InOneCapacity).OfType<Speakers>();
    }

    private static Speakers? InOneCapacity(Passage words)
    {
        var who = Capacity(words);
        var lead = Lead().Match(who.Value);
        if (lead.Success)
            return lead.Length == who.Length ? null : OfNames(who, lead);
        if (Office().IsMatch(who.Value))
            return new Speakers(who, []);
        var names = NameList.Split(who);
        return names.Count > 0 && names.All(IsName) ? new Speakers(who.Slice(0, 0), names) : null;
    }

    /// <summary>Names after "representatives of"; words without a name ("the secretariat") belong to the capacity.</summary>
    private static Speakers OfNames(Passage who, Match lead)
    {
        var capacity = lead.Groups["capacity"];
        var names = who.Slice(lead.Length);
        return names.IsEmpty || !names.Value.Any(char.IsUpper) || IsSecretariat(names.Value)
            ? new Speakers(who, [])
            : new Speakers(who.Slice(0, capacity.Length), NameList.Split(names));
    }

    private static bool IsName(Passage name) => char.IsUpper(name.Value[0]) && Reading.Names.IsName(name.Value);

    private static bool IsSecretariat(string words) =>
        words.EndsWith("Secretariat", StringComparison.Ordinal) && !words.Contains(',', StringComparison.Ordinal);

    private static Passage Capacity(Passage phrase)
    {
        var who = NameList.WithoutArticle(phrase.Trim(alsoAtEnd: ",.:"));
        return who.Value.StartsWith("following ", StringComparison.OrdinalIgnoreCase) ? who.Slice("following ".Length) : who;
    }

    /// <summary>"representatives of the following" says no more than "representatives".</summary>
    private static Passage WithoutFollowing(Passage who)
    {
        var end = BareFollowing().Match(who.Value);
        return end.Success ? who.Slice(0, end.Index) : who;
    }

    private static Passage UpToAside(Passage phrase)
    {
        var aside = Aside().Match(phrase.Value);
        return (aside.Success ? phrase.Slice(0, aside.Index) : phrase).Trim(alsoAtEnd: ".,;");
    }

    [GeneratedRegex(
        @"^(?<capacity>(?:representatives?|observers?)(?: (?:of|for) (?:the )?(?:(?:signatory|non-signatory|non-member|observer) States?|States? part(?:y|ies)|States))?)(?: (?:of|for|from))?(?: the)?(?: |$)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex Lead();

    [GeneratedRegex(
        @"^(?:[Ss]ecretariat$|(?:(?:Co|Vice)[-‑])?Chairs?\b|Chairpersons?\b|(?:(?:Deputy|Executive|Assistant) ){0,2}(?:Director|Secretary|President|Minister|Under-Secretary)\b)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex Office();

    /// <summary>Where those of one capacity end and those of another begin.</summary>
    [GeneratedRegex(
        @",? (?:and|as well as)(?: by)? (?=(?:the |an? )?(?:representatives?|observers?) (?:of|for|from) )|,? and by ",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex Joint();

    /// <summary>What follows the speakers and names none.</summary>
    [GeneratedRegex(
        @",? (?:under|on|in relation to|regarding|concerning|at|during)(?= (?:the )?(?:agenda|items?|opening|closing|same)\b)|,? (?:speaking )?on behalf of |,? in (?:his|her|their) capacity ",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex Aside();

    [GeneratedRegex(@" (?:of|for|from) the following$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Matching.LastResort)]
    private static partial Regex BareFollowing();
}
