using System.Text.RegularExpressions;
using Palermo.Kernel;
using Palermo.Parsing.Languages;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading.Forms;

/// <summary>Who was at a meeting, from the sentences that list them, by the forms of a language model.</summary>
internal sealed class WordedAttendance(DocumentLanguage language)
{
    private static readonly Dictionary<string, WordedAttendance> ByLanguage = DocumentLanguage.All.ToDictionary(
        language => language.Code,
        language => new WordedAttendance(language),
        StringComparer.Ordinal
    );

    private readonly Regex[] forms = Patterns.Of(language.Forms.Attendance);

    public static WordedAttendance Of(DocumentLanguage language) => ByLanguage[language.Code];

    public IReadOnlyList<AttendanceGroup> Read(IReadOnlyList<Unit> units, Evidence evidence)
    {
        var groups = new List<AttendanceGroup>();
        foreach (var unit in units)
        {
            foreach (var sentence in unit.Sentences)
            {
                if (forms.Select(form => form.Match(sentence.Value)).FirstOrDefault(match => match.Success) is { } match)
                    groups.Add(Group(sentence, match, unit.Number, $"/attendance/{groups.Count}", evidence));
            }
        }
        return groups;
    }

    private AttendanceGroup Group(Passage sentence, Match match, int? paragraph, string pointer, Evidence evidence)
    {
        var category = Category(sentence.Slice(match.Groups["category"].Index, match.Groups["category"].Length));
        var names = WordedNames.Split(sentence.Slice(match.Groups["members"].Index, match.Groups["members"].Length), language);
        var members = names
            .Select((name, i) => new Member(evidence.Note($"{pointer}/members/{i}/printed", name), States.Find(name.Value)?.Code))
            .ToList();
        return new AttendanceGroup(
            paragraph,
            evidence.Note($"{pointer}/category", category),
            Code(category.Value, members),
            members.Count,
            members
        );
    }

    /// <summary>The phrase up to what it says about how or who among them.</summary>
    private Passage Category(Passage printed)
    {
        var end = language
            .Inclusion.Select(words => printed.Value.IndexOf(words, StringComparison.Ordinal))
            .Where(at => at > 0)
            .DefaultIfEmpty(printed.Length)
            .Min();
        return printed.Slice(0, end).Trim(alsoAtStart: ",،，", alsoAtEnd: ",،，");
    }

    private string Code(string category, List<Member> members) =>
        language.AttendanceCodes.FirstOrDefault(code => category.Contains(code[0], StringComparison.OrdinalIgnoreCase)) is { } known
            ? known[1]
        : members.Count > 0 && members.All(member => member.Code is not null) ? "PARTY"
        : "IGO";
}
