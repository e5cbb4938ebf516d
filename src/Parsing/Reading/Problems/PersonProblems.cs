using System.Text.RegularExpressions;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.Reading.Problems;

/// <summary>Persons under a wrong role or half a name.</summary>
internal static partial class PersonProblems
{
    /// <summary>How far behind a name the word "Co-Chairs" may stand: another name and two States.</summary>
    private const int PartReach = 150;

    /// <summary>"the Chair" in the report of a meeting that had Co-Chairs, and the other way round.</summary>
    public static IEnumerable<Problem> RoleMismatches(DocumentRecord record)
    {
        var roles = record.Chairs.Select(chair => chair.Role).Distinct().ToList();
        if (roles is not [var role])
            return [];
        var names = ProblemFinder.Joined([.. record.Chairs.Select(chair => chair.Name)]);
        var had = role == "Co-Chair" ? $"the meeting had Co-Chairs ({names})" : $"the meeting had one Chair ({names})";
        var naming = FirstNaming(record, record.Chairs[0].Name, role).ToList();
        return record
            .Paragraphs.Select(paragraph =>
                (paragraph.Number, Match: role == "Co-Chair" ? OneChair().Match(paragraph.Text) : CoChairs().Match(paragraph.Text))
            )
            .Where(found => found.Match.Success)
            .Select(found => new Problem(
                "role-mismatch",
                $"{ProblemFinder.Where(found.Number)} speaks of “{found.Match.Value}”, but {had}."
            )
            {
                Places = [ProblemFinder.At(found.Number, found.Match.Value), .. naming],
            });
    }

    /// <summary>Where a person is named first, up to the words for the part that the person took where they follow.</summary>
    private static IEnumerable<ProblemPlace> FirstNaming(DocumentRecord record, string name, string? part = null)
    {
        if (
            record.Paragraphs.FirstOrDefault(paragraph => paragraph.Text.Contains(name, StringComparison.Ordinal))
            is not { Text: var text } paragraph
        )
            return [];
        var start = text.IndexOf(name, StringComparison.Ordinal);
        var end = start + name.Length;
        var behind = part is null ? -1 : text.IndexOf(part, end, StringComparison.Ordinal);
        return [ProblemFinder.At(paragraph.Number, text[start..(behind > 0 && behind < end + PartReach ? behind + part!.Length : end)])];
    }

    /// <summary>A double surname cut in half: "Mr. X" for a person whose last name but one is a surname too.</summary>
    public static IEnumerable<Problem> ShortNames(DocumentRecord record)
    {
        var mentions = new PersonMentions(
            record.Panellists.Select(panellist => panellist.Name).Concat(record.Chairs.Select(chair => chair.Name))
        );
        return record
            .Paragraphs.SelectMany(paragraph =>
                mentions.Find(paragraph.Text).Select(mention => (mention.Printed, mention.FullName, paragraph.Number))
            )
            .Where(mention =>
                Surname().Match(mention.FullName) is { Success: true } surname
                && surname.Value.Trim().EndsWith(" " + mention.Printed, StringComparison.Ordinal)
            )
            .DistinctBy(mention => (mention.Printed, mention.FullName))
            .Select(mention => new Problem(
                "short-name",
                $"{ProblemFinder.Where(mention.Number)} calls {mention.FullName} “{mention.Printed}”, half of the surname {Surname().Match(mention.FullName).Value.Trim()}."
            )
            {
                Places = [ProblemFinder.At(mention.Number, mention.Printed), .. FirstNaming(record, mention.FullName)],
            });
    }

    [GeneratedRegex(
        @"(?<![\w-])[Tt]he Chair(?:person)?\b(?! of the (?!Working Group|meeting))",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex OneChair();

    [GeneratedRegex(
        @"(?<![\w-])[Tt]he Co[-‑]Chairs?\b(?! of the (?!Working Group|meeting))",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex CoChairs();

    /// <summary>
    /// A double surname after a given name. Only one that begins with a patronymic in -ez is told for sure: such a word is a surname, not a given name.
    /// </summary>
    [GeneratedRegex(
        @"(?<=\p{Lu}[\p{L}.'’-]* (?:[\p{L}.'’-]+ )*)(?!In[eé]z )\p{Lu}\p{L}+[eé]z \p{Lu}[\p{L}'’-]+$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex Surname();
}
