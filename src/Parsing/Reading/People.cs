using System.Text.RegularExpressions;
using Palermo.Kernel;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading;

/// <summary>A person as a list of speakers prints one: <c>Name, Role, Office (State)</c>.</summary>
internal sealed record Person(Passage Name, Passage? Role, Passage? Country);

/// <summary>Reads lists of persons. An entry ends with its State in brackets, or at a semicolon; roles may hold commas.</summary>
internal static partial class People
{
    private const int MostNameWords = 8;

    public static IReadOnlyList<Person> In(Passage list)
    {
        var people = new List<Person>();
        foreach (var entry in Entries(list.Trim(alsoAtStart: ":", alsoAtEnd: ".;:")))
        {
            if (Read(entry) is { } person)
                people.Add(person);
        }
        return people;
    }

    /// <summary>Whether the words can be the full name of a person: two or more words, capitals but for particles, no State.</summary>
    public static bool IsFullName(string words)
    {
        var parts = words.Split(' ');
        return parts.Length is > 1 and <= MostNameWords && FullName().IsMatch(words) && !Names.IsName(words);
    }

    /// <summary>The name without "Ms." or "Mr." before it.</summary>
    public static Passage WithoutHonorific(Passage name)
    {
        var honorific = Honorific().Match(name.Value);
        return honorific.Success ? name.Slice(honorific.Length) : name;
    }

    private static List<Passage> Entries(Passage list)
    {
        var entries = new List<Passage>();
        var start = 0;
        foreach (var (open, close) in Brackets.Outermost(list.Value))
        {
            if (!EndsEntry(list.Value, open, close))
                continue;
            AddParts(entries, list.Slice(start, close + 1 - start));
            start = close + 1;
        }
        if (start < list.Length)
            AddParts(entries, list.Slice(start));
        return entries;
    }

    /// <summary>A State in brackets, or any brackets before a semicolon or the end.</summary>
    private static bool EndsEntry(string list, int open, int close) =>
        States.Find(list[(open + 1)..close]) is not null || close + 1 == list.Length || list[close + 1] == ';';

    private static void AddParts(List<Passage> entries, Passage part)
    {
        var start = 0;
        for (
            var at = part.Value.IndexOf("; ", StringComparison.Ordinal);
            at >= 0;
            at = part.Value.IndexOf("; ", at + 2, StringComparison.Ordinal)
        )
        {
            entries.Add(part.Slice(start, at - start));
            start = at + 2;
        }
        entries.Add(part.Slice(start));
    }

    private static Person? Read(Passage entry)
    {
        var opener = Opener().Match(entry.Value);
        var words = entry.Slice(opener.Length).Trim(alsoAtEnd: ",;");
        var (body, inBrackets) = LastBrackets(words);
        var comma = body.Value.IndexOf(", ", StringComparison.Ordinal);
        var name = WithoutHonorific(comma < 0 ? body : body.Slice(0, comma)).Trim();
        if (!IsFullName(name.Value))
            return null;
        var role = comma < 0 ? null : body.Slice(comma + 2).Trim(alsoAtEnd: ",");
        var country = inBrackets is not null && States.Find(inBrackets.Value) is not null ? NameList.WithoutArticle(inBrackets) : null;
        return new Person(
            name,
            role is { IsEmpty: false } ? role
                : country is null ? inBrackets
                : null,
            country
        );
    }

    private static (Passage Body, Passage? InBrackets) LastBrackets(Passage words)
    {
        if (!words.Value.EndsWith(')') || Brackets.Outermost(words.Value) is not [.., var last] || last.Close != words.Length - 1)
            return (words, null);
        return (words.Slice(0, last.Open).Trim(alsoAtEnd: ","), words.Slice(last.Open + 1, last.Close - last.Open - 1));
    }

    [GeneratedRegex(@"^[\s,;]*(?:and |as well as )?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Matching.LastResort)]
    private static partial Regex Opener();

    [GeneratedRegex(@"^(?:Ms|Mr|Mrs|Messrs|Mx)\. ", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Matching.LastResort)]
    private static partial Regex Honorific();

    [GeneratedRegex(
        @"^(?:\p{Lu}[\p{L}\p{M}’'.-]* )(?:(?:\p{Lu}[\p{L}\p{M}’'.-]*|al-\p{Lu}[\p{L}\p{M}’'-]*|de|del|della|den|der|di|do|dos|da|das|la|las|los|le|van|von|zu|y|e|bin|bint|ibn|ben|el|al|ter|ten|af|av) ){0,6}(?:\p{Lu}|al-\p{Lu}|el-\p{Lu}|d’\p{Lu}|d'\p{Lu})[\p{L}\p{M}’'.-]*$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex FullName();
}
