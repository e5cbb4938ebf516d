using System.Text.RegularExpressions;
using Palermo.Kernel;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.Reading.Problems;

/// <summary>States under two names, speakers nobody saw, lists without "and".</summary>
internal static partial class StateProblems
{
    /// <summary>
    /// One State under two names. "Iran (Islamic Republic of)" in a list and "the Islamic Republic of Iran" in a sentence are one name in its two orders.
    /// </summary>
    public static IEnumerable<Problem> StatesUnderTwoNames(DocumentRecord record)
    {
        foreach (var state in Printed(record).GroupBy(named => named.Code, StringComparer.Ordinal))
        {
            var names = state.DistinctBy(named => WordsInOrder(named.Name)).ToList();
            if (names.Count > 1)
                yield return new Problem(
                    "state-two-names",
                    $"{States.ByCode(state.Key)!.Name()} stands under {names.Count} names: {ProblemFinder.Joined([.. names.Select(Place)])}."
                );
        }
    }

    private static string Place((string Code, string Name, int? Paragraph) named) =>
        $"“{named.Name}” in {ProblemFinder.Inside(named.Paragraph)}";

    private static IEnumerable<(string Code, string Name, int? Paragraph)> Printed(DocumentRecord record)
    {
        var members = record
            .Attendance.SelectMany(group => group.Members.Select(member => (member, group.Paragraph)))
            .Concat(record.Statements.SelectMany(statement => statement.Members.Select(member => (member, statement.Paragraph))))
            .Where(named => named.member.Code is not null)
            .Select(named => (named.member.Code!, named.member.Printed, named.Paragraph));
        var panellists = record
            .Panellists.Where(panellist => panellist.Country is not null)
            .Select(panellist =>
                (
                    States.Find(panellist.Country!)?.Code,
                    panellist.Country!,
                    panellist.Paragraphs.Count > 0 ? (int?)panellist.Paragraphs[0] : null
                )
            )
            .Where(named => named.Code is not null)
            .Select(named => (named.Code!, named.Item2, named.Item3));
        return members.Concat(panellists).OrderBy(named => named.Item3 ?? int.MaxValue);
    }

    private static string WordsInOrder(string name) =>
        string.Join(
            ' ',
            name.Replace('’', '\'')
                .ToUpperInvariant()
                .Split([' ', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries)
                .Where(word => word != "THE")
                .Order(StringComparer.Ordinal)
        );

    /// <summary>A State that made a statement and stands in no list of those present.</summary>
    public static IEnumerable<Problem> SpeakersNotInAttendance(DocumentRecord record)
    {
        var present = record.Attendance.SelectMany(group => group.Members).Select(Identity).ToHashSet(StringComparer.Ordinal);
        if (present.Count == 0)
            return [];
        return record
            .Statements.SelectMany(statement => statement.Members.Select(member => (member, statement.Paragraph)))
            .Where(speaker =>
                (speaker.member.Code is not null || speaker.member.Printed == "European Union")
                && !present.Contains(Identity(speaker.member))
            )
            .DistinctBy(speaker => Identity(speaker.member))
            .Select(speaker => new Problem(
                "speaker-not-in-attendance",
                $"{speaker.member.Printed} made a statement ({ProblemFinder.Inside(speaker.Paragraph)}) but stands in no list of those present."
            ));
    }

    private static string Identity(Member member) => member.Code ?? member.Printed;

    /// <summary>A list whose last name follows a bare comma.</summary>
    public static IEnumerable<Problem> MissingConjunctions(DocumentRecord record)
    {
        var texts = record
            .Paragraphs.Where(paragraph => paragraph.Number is not null)
            .ToLookup(paragraph => paragraph.Number!.Value, paragraph => paragraph.Text);
        var lists = record
            .Attendance.Select(group => (group.Paragraph, Of: group.Category ?? "those present", group.Members))
            .Concat(record.Statements.Select(statement => (statement.Paragraph, Of: statement.Who, statement.Members)));
        foreach (var (paragraph, of, members) in lists.Where(list => list.Paragraph is not null && list.Members.Count > 1))
        {
            if (texts[paragraph!.Value].Any(text => EndsBare(text, members[^2].Printed, members[^1].Printed)))
                yield return new Problem(
                    "missing-conjunction",
                    $"The list of {of} in para. {paragraph} has no “and” before its last name, “{members[^1].Printed}”."
                );
        }
    }

    private static bool EndsBare(string text, string lastButOne, string last)
    {
        var bare = BareComma().Matches(text);
        return bare.Any(comma =>
            StandsAt(text, lastButOne, comma.Index - lastButOne.Length) && StandsAt(text, last, comma.Index + comma.Length)
        );
    }

    private static bool StandsAt(string text, string name, int at) => at >= 0 && string.CompareOrdinal(text, at, name, 0, name.Length) == 0;

    [GeneratedRegex(", (?:the )?(?!and |or |as well as )", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex BareComma();
}
