using System.Text.RegularExpressions;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.Reading;

/// <summary>The table of topics proposed for future sessions, when they were proposed, and whether they were taken up.</summary>
internal static partial class FutureTopicsReader
{
    public static IReadOnlyList<FutureTopic> Read(IReadOnlyList<Table> tables, Evidence evidence) =>
        [
            .. tables
                .Where(t => t.IsHeaded("topic", "proposed"))
                .SelectMany(t => t.Rows)
                .Where(r => r.Count >= 2 && !r[0].IsEmpty)
                .Select(
                    (cells, i) =>
                    {
                        var answer =
                            cells.Count > 2 && !cells[2].IsEmpty ? evidence.Note($"/proposedFutureTopics/{i}/answer", cells[2]) : null;
                        var (addressed, related) = Sessions(answer ?? "");
                        return new FutureTopic(
                            i + 1,
                            evidence.Note($"/proposedFutureTopics/{i}/topic", cells[0]),
                            [
                                .. ProposedWhen()
                                    .Matches(cells[1].Value)
                                    .Select(m => new ProposedAt(Number(m, "session"), m.Groups["year"].Success ? Number(m, "year") : null)),
                            ],
                            Status(answer),
                            answer,
                            addressed,
                            related
                        );
                    }
                ),
        ];

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, provider: null);

    private static string? Status(string? answer)
    {
        var word = FirstWord().Match(answer ?? "").Value;
        return word.Length == 0 ? null : word.ToLowerInvariant();
    }

    /// <summary>
    /// A session addressed the topic where its sentence affirms it ("Yes, …", "also addressed in …"); where the sentence denies or halves
    /// it ("No, …", "Partly, …", "partially"), the session is related.
    /// </summary>
    private static (IReadOnlyList<int> Addressed, IReadOnlyList<int> Related) Sessions(string answer)
    {
        var addressed = new List<int>();
        var related = new List<int>();
        foreach (var sentence in SentenceEnd().Split(answer))
        {
            var list = Halved().IsMatch(sentence) ? related : addressed;
            foreach (Match match in Session().Matches(sentence))
            {
                var number = Number(match, "session");
                if (!addressed.Contains(number) && !related.Contains(number))
                    list.Add(number);
            }
        }
        return (addressed, related);
    }

    [GeneratedRegex(
        @"(?<session>[0-9]{1,2}) ?(st|nd|rd|th) WG(,? (in )?(?<year>[0-9]{4}))?",
        RegexOptions.ExplicitCapture,
        Matching.LastResort
    )]
    private static partial Regex ProposedWhen();

    [GeneratedRegex(@"(?<session>[0-9]{1,2}) ?(st|nd|rd|th) (WG|session|meeting)", RegexOptions.ExplicitCapture, Matching.LastResort)]
    private static partial Regex Session();

    [GeneratedRegex(@"^\p{L}+", RegexOptions.None, Matching.LastResort)]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"(?<=[.!?]) +(?=\p{Lu})", RegexOptions.None, Matching.LastResort)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^No\b|^Partly\b|^Partially\b|\bpartially\b|\bpartly\b|\bnot\b", RegexOptions.None, Matching.LastResort)]
    private static partial Regex Halved();
}
