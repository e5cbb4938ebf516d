namespace Palermo.Bench.Generated;

/// <summary>
/// The papers of an office in which many bodies have met for decades: for each meeting an agenda, a report with recommendations, papers on its topics,
/// room papers without symbol, draft resolutions, and one paper that was issued again. The same number gives the same papers.
/// </summary>
internal sealed class Office(int documents)
{
    private const int Sessions = 40;

    private const int LeastBodies = 4;

    /// <summary>A hundred bodies for a hundred thousand documents; a small corpus has few, so that each still meets several times.</summary>
    private readonly int bodies = Math.Max(LeastBodies, documents / (Sessions * Meeting.Papers));

    /// <summary>In the order in which the papers would come to an office: year by year, body by body.</summary>
    public IEnumerable<(string Path, string Text)> Write()
    {
        for (var at = 0; at < documents; at++)
        {
            var (meeting, paper) = (at / Meeting.Papers, at % Meeting.Papers);
            var (body, session) = (meeting % bodies, 1 + meeting / bodies);
            var draft = new Meeting(body, session).Paper(paper);
            yield return (
                $"body-{body:000}/{session:000}/{paper:00}.txt",
                at % 2 == 0 ? Layouts.BlankLines(draft) : Layouts.Wrapped(draft)
            );
        }
    }
}
