using Palermo.Kernel;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tree;

/// <summary>
/// A masthead in two columns whose lines a plain text prints across: the organs on one side; the symbol, the distribution, the date and the original
/// language on the other. Read down each column, facts apart and names that their column broke joined.
/// </summary>
internal sealed class TwoColumnMasthead
{
    /// <summary>It stands among so many lines from the top.</summary>
    private const int LastLine = 40;

    /// <summary>Across both columns.</summary>
    private const int LongestLine = 160;

    /// <summary>Lines from one fact to the next.</summary>
    private const int MostBetween = 6;

    /// <summary>Facts beside something else.</summary>
    private const int FewestFacts = 2;

    private readonly string text;
    private readonly List<List<Line>> facts = [];

    private TwoColumnMasthead(string text) => this.text = text;

    /// <summary>The place of its first line, and what it holds; null where a text has none.</summary>
    public static (int First, AlignedBlock Block)? In(string text, List<Line> lines, AlignedLine?[] all)
    {
        var end = 0;
        while (end < Math.Min(lines.Count, LastLine) && !OpensText(text, lines[end]))
            end++;
        var beside = Enumerable.Range(0, end).Where(place => HoldsFact(text, all[place])).ToList();
        var count = beside.Count == 0 ? 0 : 1;
        while (count < beside.Count && Enumerable.Range(beside[count - 1], beside[count] - beside[count - 1]).All(IsNear))
            count++;
        if (count < FewestFacts)
            return null;
        var starts = beside.Take(count).Select(place => all[place]!.Pieces[1].Column).ToList();
        var (first, last, right) = (beside[0], beside[count - 1], starts.Min());
        while (last + 1 < end && (all[last + 1] is { } next ? !Crosses(next) : StartsRight(last + 2)))
            last++;
        return (first, new TwoColumnMasthead(text).Read(lines, all, (first, last), right));

        bool IsNear(int place) => place < beside[count - 1] + MostBetween && (all[place] is not null || lines[place].IsBlank);

        bool Crosses(AlignedLine line) => line.Left < right && line.Right > starts.Max();

        bool StartsRight(int place) => place < end && all[place] is { } line && line.Left >= right;
    }

    /// <summary>Whether a fact stands beside something else. A colon, a comma or a point only lead to what stands behind: "Distr.:  General".</summary>
    private static bool HoldsFact(string text, AlignedLine? line) =>
        line is { Pieces: [var left, var right] }
        && !":：,،.".Contains(text[left.Place.End - 1])
        && (IsFact(text, left.Place) || IsFact(text, right.Place));

    private AlignedBlock Read(List<Line> lines, AlignedLine?[] all, (int First, int Last) range, int right)
    {
        var columns = Enumerable
            .Range(range.First, range.Last - range.First + 1)
            .Select(place => Sides(lines[place], all[place], right))
            .ToList();
        TakeColumn(columns.ConvertAll(sides => sides.Left), columns.ConvertAll(sides => sides.Right));
        TakeColumn(columns.ConvertAll(sides => sides.Right), columns.ConvertAll(sides => sides.Left));
        return new AlignedBlock(range.Last, IsTable: false, [.. facts.Select(fact => (IReadOnlyList<IReadOnlyList<Line>>)[fact])]);
    }

    private static (Line? Left, Line? Right) Sides(Line line, AlignedLine? aligned, int right) =>
        aligned is null ? (line.IsBlank ? null : line, null)
        : aligned.Pieces.Count == 2 ? (aligned.Pieces[0].Place, aligned.Pieces[1].Place)
        : aligned.Left >= right ? (null, line)
        : (line, null);

    /// <summary>Null stands where a line holds nothing on this side; both sides empty part what they say.</summary>
    private void TakeColumn(List<Line?> column, List<Line?> beside)
    {
        var width = column.Max(line => line?.Length ?? 0);
        var room = width;
        Line? above = null;
        for (var i = 0; i < column.Count; i++)
        {
            if (column[i] is not { } line)
            {
                above = beside[i] is null ? null : above;
                continue;
            }
            if (above is { } before && GoesOn(before, line, room))
                facts[^1].Add(line);
            else
                facts.Add([line]);
            above = line;
            // "United Nations" beside the symbol mostly is a line of its own, and no rest of it was pushed down.
            room = beside[i] is { } other && IsSymbol(text, other) ? int.MaxValue : width;
        }
    }

    /// <summary>Whether a name that its column broke goes on: it makes up an organ's, no room was left for the next word, or that is in lower case.</summary>
    private bool GoesOn(Line above, Line line, int room) =>
        !IsFact(text, above)
        && !IsFact(text, line)
        && Bodies.Find(Name(facts[^1])) is null
        && (char.IsLower(text[line.Start]) || above.Length + 1 + FirstWord(line) > room || OpensOrgan(Name([.. facts[^1], line])));

    private string Name(IEnumerable<Line> pieces) => string.Join(' ', pieces.Select(piece => text[piece.Start..piece.End]));

    private static bool OpensOrgan(string name) =>
        Bodies.All.Any(body => body.Names.Values.Concat(body.Also).Any(one => one.StartsWith(name, StringComparison.OrdinalIgnoreCase)));

    private int FirstWord(Line line) => text.AsSpan(line.Start, line.Length).IndexOf(' ') is var length and > 0 ? length : line.Length;

    private static bool IsFact(string text, Line line) => MastheadFact.Is(text.AsSpan(line.Start, line.Length)) || IsSymbol(text, line);

    private static bool IsSymbol(string text, Line line) =>
        text.AsSpan(line.Start, line.Length).Contains('/') && DocumentSymbol.ParseJoint(text[line.Start..line.End]).Count > 0;

    /// <summary>A label, a comma at the end of a clause, or a line as long as a paragraph.</summary>
    private static bool OpensText(string text, Line line) =>
        !line.IsBlank
        && (
            line.Length > LongestLine
            || text[line.End - 1] == ','
            || (
                MastheadFact.Date(text.AsSpan(line.Start, line.Length)) is null
                && Opening.Of(text, line.Start, line.End).Kind != OpeningKind.None
            )
        );
}
