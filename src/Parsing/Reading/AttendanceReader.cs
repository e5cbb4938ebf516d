using System.Buffers;
using System.Text.RegularExpressions;
using Palermo.Kernel;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading;

/// <summary>
/// Who was at a meeting: lists ("The following States parties were represented: ..."), members with their category in apposition ("The Holy See, a
/// non-member State ..., was represented by observers") and single ones without a category.
/// </summary>
internal static partial class AttendanceReader
{
    private static readonly SearchValues<string> Needed = SearchValues.Create(
        ["represented", "attended", "participated", "took part"],
        StringComparison.Ordinal
    );

    public static IReadOnlyList<AttendanceGroup> Read(IReadOnlyList<Unit> units, Evidence evidence)
    {
        var groups = new List<AttendanceGroup>();
        foreach (var unit in units)
        {
            foreach (var sentence in unit.SentencesWith(Needed))
            {
                if (Find(sentence) is { Names.Count: > 0 } found)
                    groups.Add(Group(found, unit.Number, $"/attendance/{groups.Count}", evidence));
            }
        }
        return groups;
    }

    private static AttendanceGroup Group(Found found, int? paragraph, string pointer, Evidence evidence)
    {
        var category = found.Category is { IsEmpty: false } phrase ? evidence.Note($"{pointer}/category", phrase) : null;
        var members = NameList.Members(found.Names, pointer, evidence);
        return new AttendanceGroup(paragraph, category, CategoryCode(category, members, found.AsObservers), members.Count, members);
    }

    private static Found? Find(Passage sentence)
    {
        var colon = sentence.Value.IndexOf(": ", StringComparison.Ordinal);
        if (colon > 0 && Following().IsMatch(sentence.Value[..colon]))
            return Listed(sentence.Slice(0, colon), sentence.Slice(colon + 2));
        return Single(sentence);
    }

    /// <summary>"The following {category} were represented (by observers): {names}", "... was attended by representatives of the following {category}: {names}".</summary>
    private static Found? Listed(Passage head, Passage list)
    {
        if (!Presence().IsMatch(head.Value))
            return null;
        var start = head.Value.LastIndexOf("following", StringComparison.OrdinalIgnoreCase) + "following".Length;
        var verb = Presence().Match(head.Value, start);
        var category = head.Slice(start, (verb.Success ? verb.Index : head.Length) - start);
        return new Found(
            WithoutInclusion(category),
            NameList.Split(list, several: !head.Value.Contains(" was ", StringComparison.Ordinal)),
            IsByObservers(head.Value)
        );
    }

    /// <summary>The phrase up to what it says about how or who among them: "parties to the Protocol, including those connected remotely,".</summary>
    private static Passage WithoutInclusion(Passage category)
    {
        var aside = category.Value.IndexOf(", including ", StringComparison.Ordinal);
        return (aside >= 0 ? category.Slice(0, aside) : category).Trim(alsoAtStart: ",", alsoAtEnd: ",");
    }

    private static Found? Single(Passage sentence)
    {
        var verb = Represented().Match(sentence.Value);
        if (!verb.Success)
            return null;
        var subject = sentence.Slice(0, verb.Index).Trim(alsoAtEnd: ",");
        var asObservers = IsByObservers(sentence.Value);
        return InApposition(subject, asObservers) ?? WithLeadingCategory(subject, asObservers) ?? Bare(subject, asObservers);
    }

    /// <summary>"The {name}, a {category}".</summary>
    private static Found? InApposition(Passage subject, bool asObservers)
    {
        var comma = Apposition().Match(subject.Value);
        if (!comma.Success)
            return null;
        var names = ProperNames(subject.Slice(0, comma.Index));
        var category = NameList.WithoutArticle(subject.Slice(comma.Index + 2));
        return names.Count == 0 ? null : new Found(WithoutInclusion(category), names, asObservers);
    }

    /// <summary>"The signatory State {name}".</summary>
    private static Found? WithLeadingCategory(Passage subject, bool asObservers)
    {
        var bare = NameList.WithoutArticle(subject);
        var lead = LeadingCategory().Match(bare.Value);
        if (!lead.Success)
            return null;
        var names = ProperNames(bare.Slice(lead.Length));
        return names.Count == 0 ? null : new Found(bare.Slice(0, lead.Length).Trim(), names, asObservers);
    }

    /// <summary>"The {name}" alone: an organization, or a State whose permanent observer mission the register knows.</summary>
    private static Found? Bare(Passage subject, bool asObservers)
    {
        var names = ProperNames(subject);
        return names.Count > 0 && names.All(name => States.Find(name.Value) is null or { Kind: StateKind.Observer })
            ? new Found(null, names, asObservers)
            : null;
    }

    private static IReadOnlyList<Passage> ProperNames(Passage words)
    {
        var names = NameList.Split(words);
        return names.All(name => char.IsUpper(name.Value[0]) && Names.IsName(name.Value)) ? names : [];
    }

    private static bool IsByObservers(string sentence) => sentence.Contains("observer", StringComparison.Ordinal);

    private static string CategoryCode(string? category, IReadOnlyList<Member> members, bool asObservers) =>
        NamingModels.Attendance.Phrases.FirstOrDefault(phrase => phrase.Fits(category))?.Code ?? CodeOfMembers(members, asObservers);

    private static string CodeOfMembers(IReadOnlyList<Member> members, bool asObservers)
    {
        var states = members.Where(member => member.Code is not null).Select(member => States.ByCode(member.Code!)!).ToList();
        if (states.Count * 2 > members.Count)
            return states.All(state => state.Kind == StateKind.Observer) ? "OBSERVER_NON_MEMBER_STATE"
                : asObservers ? "NON_SIGNATORY_OBSERVER"
                : "PARTY";
        return members.All(member => Names.IsOfUnitedNations(member.Printed)) ? "UN_ENTITY" : "IGO";
    }

    /// <param name="AsObservers">The sentence calls them observers.</param>
    private sealed record Found(Passage? Category, IReadOnlyList<Passage> Names, bool AsObservers);

    [GeneratedRegex(
        @"\bfollowing\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex Following();

    [GeneratedRegex(
        @"(?:,? (?:was|were)(?: also)? represented|,?(?: also)? (?:attended|participated|took part))\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex Presence();

    [GeneratedRegex(
        @",? (?:was|were)(?: also)? represented(?= (?:by (?:an? )?observers?|as (?:an? )?observers?|at the|in the)\b|\.?$)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex Represented();

    [GeneratedRegex(@", (?:an?|the) (?=[a-z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Matching.LastResort)]
    private static partial Regex Apposition();

    [GeneratedRegex(
        @"^(?:[a-z][a-z-]*,? ){1,6}States?(?: part(?:y|ies))? ",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex LeadingCategory();
}
