using System.Text;
using Palermo.Kernel;

namespace Palermo.Parsing.Text;

/// <summary>
/// Normal text that knows where each of its characters stands in the source: lines joined, white space folded, mark-up gone.
/// Every value of a record is cut from a passage, so that its evidence comes with it.
/// </summary>
public sealed class Passage
{
    /// <summary>Source offset (UTF-16) of each character of <see cref="Value"/>.</summary>
    private readonly int[] places;

    /// <summary>Positions in <see cref="Value"/> where the source was interrupted by other matter (a footnote block, a repeated table head).</summary>
    private readonly int[] breaks;

    private readonly int offset;

    private readonly SourceText source;

    internal Passage(SourceText source, string value, int[] places, int[] breaks, int offset = 0)
    {
        this.source = source;
        this.places = places;
        this.breaks = breaks;
        this.offset = offset;
        Value = value;
    }

    public string Value { get; }

    public int Length => Value.Length;

    public bool IsEmpty => Value.Length == 0;

    /// <summary>Source offset (UTF-16) of the first character; -1 for an empty passage.</summary>
    public int Start => IsEmpty ? -1 : places[offset];

    /// <summary>The ranges of the source that hold this text; more than one where other matter stands between.</summary>
    public IReadOnlyList<Span> Spans
    {
        get
        {
            if (IsEmpty)
                return [];
            var spans = new List<Span>(1);
            var first = 0;
            foreach (var at in breaks)
            {
                var cut = at - offset;
                if (cut <= first || cut >= Length)
                    continue;
                spans.Add(SpanOf(first, cut));
                first = cut;
            }
            spans.Add(SpanOf(first, Length));
            return spans;
        }
    }

    public Passage Slice(int start, int length) =>
        start == 0 && length == Length ? this : new Passage(source, Value.Substring(start, length), places, breaks, offset + start);

    public Passage Slice(int start) => Slice(start, Length - start);

    /// <summary>The passage without white space and the given characters at both ends.</summary>
    public Passage Trim(string alsoAtStart = "", string alsoAtEnd = "")
    {
        var start = 0;
        var end = Length;
        while (start < end && (char.IsWhiteSpace(Value[start]) || alsoAtStart.Contains(Value[start], StringComparison.Ordinal)))
            start++;
        while (end > start && (char.IsWhiteSpace(Value[end - 1]) || alsoAtEnd.Contains(Value[end - 1], StringComparison.Ordinal)))
            end--;
        return Slice(start, end - start);
    }

    /// <summary>Puts passages of one source one after the other, a space between each two, and remembers the breaks.</summary>
    public static Passage Join(IReadOnlyList<Passage> parts)
    {
        if (parts.Count == 1)
            return parts[0];
        var value = new StringBuilder();
        var joined = new List<int>();
        var cuts = new List<int>();
        foreach (var part in parts)
        {
            if (part.IsEmpty)
                continue;
            if (value.Length > 0)
            {
                value.Append(' ');
                joined.Add(joined[^1] + 1);
                cuts.Add(value.Length);
            }
            foreach (var at in part.breaks)
            {
                if (at > part.offset && at < part.offset + part.Length)
                    cuts.Add(value.Length + at - part.offset);
            }
            value.Append(part.Value);
            for (var i = 0; i < part.Length; i++)
                joined.Add(part.places[part.offset + i]);
        }
        return parts.Count == 0
            ? throw new ArgumentException("A passage needs at least one part.", nameof(parts))
            : new Passage(parts[0].source, value.ToString(), [.. joined], [.. cuts]);
    }

    public override string ToString() => Value;

    private Span SpanOf(int first, int after) =>
        new(source.CodePoint(places[offset + first]), source.CodePoint(places[offset + after - 1] + 1));
}
