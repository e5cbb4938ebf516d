using Palermo.Kernel;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.Reading.Problems;

/// <summary>States under two names, speakers nobody saw, lists without "and".</summary>
internal static class StateProblems
{
    private const int MostListsInOneParagraph = 100;

    private const string Article = "the ";

    private static readonly string[] Conjunctions = ["and ", "or ", "as well as "];

    /// <summary>
    /// One State under two names. "Iran (Islamic Republic of)" in a list and "the Islamic Republic of Iran" in a sentence are one name in its two
    /// orders; in two lists they are not.
    /// </summary>
    public static IEnumerable<Problem> StatesUnderTwoNames(DocumentRecord record)
    {
        foreach (var state in Printed(record).GroupBy(named => named.Code, StringComparer.Ordinal))
        {
            var names = new List<PrintedName>();
            foreach (var named in state.OrderByDescending(named => named.InList).ThenBy(named => named.Paragraph ?? int.MaxValue))
            {
                if (!names.Exists(known => IsSame(known, named)))
                    names.Add(named);
            }
            if (names.Count > 1)
                yield return new Problem(
                    "state-two-names",
                    $"{States.ByCode(state.Key)!.Name()} stands under {names.Count} names: {ProblemFinder.Joined([.. names.Select(named => named.Place)])}."
                )
                {
                    Places = [.. names.Select(named => ProblemFinder.At(named.Paragraph, named.Name))],
                };
        }
    }

    private static bool IsSame(PrintedName known, PrintedName named) =>
        named.InList ? Plain(known.Name) == Plain(named.Name) : WordsInOrder(known.Name) == WordsInOrder(named.Name);

    private static IEnumerable<PrintedName> Printed(DocumentRecord record)
    {
        var members = record
            .Attendance.SelectMany(group => group.Members.Select(member => (member, group.Paragraph, group.Members.Count)))
            .Concat(
                record.Statements.SelectMany(statement =>
                    statement.Members.Select(member => (member, statement.Paragraph, statement.Members.Count))
                )
            )
            .Where(named => named.member.Code is not null)
            .Select(named => new PrintedName(named.member.Code!, named.member.Printed, named.Paragraph, InList: named.Count > 1));
        var persons = record
            .Panellists.Select(panellist => (panellist.Country, panellist.Paragraphs))
            .Where(person => person.Country is not null && States.Find(person.Country) is not null)
            .Select(person => new PrintedName(
                States.Find(person.Country!)!.Code,
                person.Country!,
                person.Paragraphs.Count > 0 ? person.Paragraphs[0] : null,
                InList: false
            ));
        return members.Concat(persons);
    }

    /// <param name="InList">Among other names, where the short name is printed with what it leaves out in brackets.</param>
    private sealed record PrintedName(string Code, string Name, int? Paragraph, bool InList)
    {
        public string Place => $"“{Name}” in {ProblemFinder.Inside(Paragraph)}";
    }

    private static string Plain(string name) => name.Replace('’', '\'').ToUpperInvariant();

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
            )
            {
                Places = [ProblemFinder.At(speaker.Paragraph, speaker.member.Printed)],
            });
    }

    private static string Identity(Member member) => member.Code ?? member.Printed;

    /// <summary>A list whose last name follows a bare comma.</summary>
    public static IEnumerable<Problem> MissingConjunctions(DocumentRecord record)
    {
        var paragraphs = ProblemFinder.ByNumber(record);
        var lists = record
            .Attendance.Select(group => (group.Paragraph, Of: group.Category ?? "those present", group.Members))
            .Concat(record.Statements.Select(statement => (statement.Paragraph, Of: statement.Who, statement.Members)))
            .Where(list => list.Paragraph is not null && list.Members.Count > 1)
            .GroupBy(list => list.Paragraph)
            .SelectMany(inOne => inOne.Take(MostListsInOneParagraph));
        foreach (var (paragraph, of, members) in lists)
        {
            if (paragraphs[paragraph!.Value].Any(one => EndsBare(one.Text, members[^2].Printed, members[^1].Printed)))
                yield return new Problem(
                    "missing-conjunction",
                    $"The list of {of} in para. {paragraph} has no “and” before its last name, “{members[^1].Printed}”."
                )
                {
                    Places = [ProblemFinder.At(paragraph, $"{members[^2].Printed}, {members[^1].Printed}")],
                };
        }
    }

    private static bool EndsBare(string text, string lastButOne, string last)
    {
        if (Conjunctions.Any(word => last.StartsWith(word, StringComparison.Ordinal)))
            return false;
        var before = lastButOne + ", ";
        for (var at = text.IndexOf(before, StringComparison.Ordinal); at >= 0; at = text.IndexOf(before, at + 1, StringComparison.Ordinal))
        {
            var behind = text.AsSpan(at + before.Length);
            if (behind.StartsWith(last) || (behind.StartsWith(Article) && behind[Article.Length..].StartsWith(last)))
                return true;
        }
        return false;
    }
}
