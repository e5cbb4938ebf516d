using System.Text;
using Palermo.Kernel;
using Palermo.Parsing.Languages;

namespace Palermo.Parsing.Text;

/// <summary>
/// Normal text that knows where each of its characters stands in the source: lines joined, white space folded, mark-up gone.
/// Every value of a record is cut from a passage, so that its evidence comes with it.
/// </summary>
public sealed class Passage
{
    private readonly SourceText source;

    /// <summary>Source offset (UTF-16) of each character of the whole from which this passage was cut.</summary>
    private readonly int[] places;

    /// <summary>Positions in the whole where the source was interrupted by other matter (a footnote block, a repeated table head).</summary>
    private readonly int[] breaks;

    private readonly NoteMark[] notes;

    /// <summary>Position of this passage in the whole.</summary>
    private readonly int offset;

    internal Passage(SourceText source, string value, int[] places, int[] breaks, NoteMark[] notes, int offset = 0)
    {
        this.source = source;
        this.places = places;
        this.breaks = breaks;
        this.notes = notes;
        this.offset = offset;
        Value = value;
    }

    public string Value { get; }

    public int Length => Value.Length;

    public bool IsEmpty => Value.Length == 0;

    /// <summary>Source offset (UTF-16) of the first character; -1 for an empty passage.</summary>
    public int Start => IsEmpty ? -1 : places[offset];

    /// <summary>The footnote marks in this text, in order.</summary>
    public IEnumerable<NoteMark> Notes =>
        notes.Where(n => n.At > offset && n.At <= offset + Length).Select(n => n with { At = n.At - offset });

    /// <summary>The ranges of the source that hold this text; more than one where other matter stands between.</summary>
    public IReadOnlyList<Span> Spans
    {
        get
        {
            if (IsEmpty)
                return [];
            var spans = new List<Span>(1);
            var first = 0;
            foreach (var cut in breaks.Select(b => b - offset).Where(b => b > 0 && b < Length))
            {
                spans.Add(SpanOf(first, cut));
                first = cut;
            }
            spans.Add(SpanOf(first, Length));
            return spans;
        }
    }

    public Passage Slice(int start, int length) =>
        start == 0 && length == Length ? this : new Passage(source, Value.Substring(start, length), places, breaks, notes, offset + start);

    public Passage Slice(int start) => Slice(start, Length - start);

    /// <summary>The passage without white space and the given characters at its ends.</summary>
    public Passage Trim(string alsoAtStart = "", string alsoAtEnd = "")
    {
        var start = 0;
        var end = Length;
        while (start < end && (char.IsWhiteSpace(Value[start]) || alsoAtStart.Contains(Value[start])))
            start++;
        while (end > start && (char.IsWhiteSpace(Value[end - 1]) || alsoAtEnd.Contains(Value[end - 1])))
            end--;
        return Slice(start, end - start);
    }

    /// <summary>Puts passages of one source one after the other, a space between each two (none beside Chinese), and remembers the breaks.</summary>
    public static Passage Join(IReadOnlyList<Passage> parts)
    {
        if (parts.Count == 1)
            return parts[0];
        var value = new StringBuilder();
        var joined = new List<int>();
        var cuts = new List<int>();
        var marks = new List<NoteMark>();
        foreach (var part in parts.Where(p => !p.IsEmpty))
        {
            if (value.Length > 0)
            {
                if (!Script.IsSetSolid(value[^1]) && !Script.IsSetSolid(part.Value[0]))
                {
                    value.Append(' ');
                    joined.Add(part.source.GapAfter(joined[^1]));
                }
                cuts.Add(value.Length);
            }
            var at = value.Length;
            cuts.AddRange(part.breaks.Where(b => b > part.offset && b < part.offset + part.Length).Select(b => b - part.offset + at));
            marks.AddRange(part.Notes.Select(n => n with { At = n.At + at }));
            value.Append(part.Value);
            joined.AddRange(part.places.AsSpan(part.offset, part.Length));
        }
        return new Passage(parts[0].source, value.ToString(), [.. joined], [.. cuts], [.. marks]);
    }

    public override string ToString() => Value;

    private Span SpanOf(int first, int after)
    {
        var start = places[offset + first];
        var end = places[offset + after - 1] + 1;
        return new Span(source.CodePoint(source.OpensLink(start, end) ? start - 1 : start), source.CodePoint(end));
    }
}
