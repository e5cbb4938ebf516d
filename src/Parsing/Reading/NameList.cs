using Palermo.Kernel;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading;

/// <summary>
/// Cuts a printed list of States and organizations into its names: at commas outside brackets, at "as well as", and at an "and" that joins two names
/// rather than two parts of one. The last name may stand with or without "and". Articles fall.
/// </summary>
internal sealed class NameList
{
    private const int MostJoinedSegments = 4;

    private static readonly string[] Openers = ["and also ", "and ", "as well as "];

    private readonly Passage text;
    private readonly bool[] inside;
    private readonly List<(int Start, int End)> names = [];

    private readonly bool several;

    /// <summary>The last segment came without a conjunction before it, so that it must hold one.</summary>
    private bool lacksAnd;

    private NameList(Passage text, bool several)
    {
        this.text = text;
        this.several = several;
        inside = Brackets.Inside(text.Value);
    }

    /// <param name="several">The words before the list say that it holds more than one name.</param>
    public static IReadOnlyList<Passage> Split(Passage list, bool several = false)
    {
        var reading = new NameList(list.Trim(alsoAtStart: ":", alsoAtEnd: ".;:,"), several);
        reading.Read();
        return
        [
            .. reading
                .names.Select(name => reading.text.Slice(name.Start, name.End - name.Start))
                .Select(Bare)
                .Where(name => !name.IsEmpty),
        ];
    }

    /// <summary>Names as members of a record, each with its evidence under the pointer.</summary>
    public static IReadOnlyList<Member> Members(IReadOnlyList<Passage> names, string pointer, Evidence evidence) =>
        [.. names.Select((name, i) => new Member(evidence.Note($"{pointer}/members/{i}/printed", name), States.Find(name.Value)?.Code))];

    public static Passage WithoutArticle(Passage name)
    {
        foreach (var article in (ReadOnlySpan<string>)["the ", "The ", "an ", "An ", "a ", "A "])
        {
            if (name.Value.StartsWith(article, StringComparison.Ordinal))
                return name.Slice(article.Length).Trim();
        }
        return name;
    }

    private static Passage Bare(Passage part)
    {
        var name = WithoutArticle(part.Trim(alsoAtStart: ",;", alsoAtEnd: ",;"));
        var aside = name.Value.IndexOf(" (on behalf of ", StringComparison.Ordinal);
        return aside > 0 ? name.Slice(0, aside) : name;
    }

    private void Read()
    {
        var segments = Segments();
        for (var i = 0; i < segments.Count; )
        {
            var count = JoinedCount(segments, i);
            var (start, opened) = AfterOpener(segments[i].Start);
            i += count;
            lacksAnd = i == segments.Count && (several || segments.Count > 1) && !opened;
            Cut(start, segments[i - 1].End);
            if (lacksAnd && names[^1].Start == start)
                CutLastPair();
        }
    }

    /// <summary>Pieces between commas and semicolons that stand outside brackets.</summary>
    private List<(int Start, int End)> Segments()
    {
        var segments = new List<(int Start, int End)>();
        var start = 0;
        for (var at = 0; at < text.Length - 1; at++)
        {
            if (text.Value[at] is not (',' or ';') || inside[at] || text.Value[at + 1] != ' ')
                continue;
            segments.Add((start, at));
            start = at + 2;
        }
        segments.Add((start, text.Length));
        return segments;
    }

    /// <summary>How many segments a known name with commas takes from here; else 1.</summary>
    private int JoinedCount(List<(int Start, int End)> segments, int first)
    {
        var start = AfterOpener(segments[first].Start).Start;
        if (
            Slice(start, segments[first].End) is not { } words
            || !Names.MayGoOnAfterComma(words.StartsWith("the ", StringComparison.Ordinal) ? words[4..] : words)
        )
            return 1;
        for (var count = Math.Min(MostJoinedSegments, segments.Count - first); count > 1; count--)
        {
            var end = segments[first + count - 1].End;
            if (IsKnown(start, end) || EndOfKnown(start, segments[first + count - 1]) is not null)
                return count;
        }
        return 1;
    }

    /// <summary>The end of a known name with commas that is followed by "and" and another name in its last segment.</summary>
    private int? EndOfKnown(int start, (int Start, int End) last)
    {
        foreach (var joint in Joints(last.Start, last.End))
        {
            if (IsKnown(start, joint.Start))
                return joint.Start;
        }
        return null;
    }

    private (int Start, bool Opened) AfterOpener(int start)
    {
        foreach (var opener in Openers)
        {
            if (string.CompareOrdinal(text.Value, start, opener, 0, opener.Length) == 0)
                return (start + opener.Length, true);
        }
        return (start, false);
    }

    /// <summary>Cuts one segment at the joints that join names.</summary>
    private void Cut(int start, int end)
    {
        var joints = Joints(start, end);
        for (var i = 0; i < joints.Count; i++)
        {
            if (joints[i].Start < start)
                continue;
            var next = (Start: joints[i].End, End: i + 1 < joints.Count ? joints[i + 1].Start : end);
            var afterNext = i + 2 < joints.Count ? joints[i + 2].Start : end;
            if (joints[i].Length == 5 && !JoinsNames((start, joints[i].Start), next, afterNext, lacksAnd && i == joints.Count - 1))
                continue;
            names.Add((start, joints[i].Start));
            start = next.Start;
        }
        names.Add((start, end));
    }

    /// <summary>Places of " and " and " as well as " outside brackets.</summary>
    private List<Joint> Joints(int start, int end)
    {
        var joints = new List<Joint>();
        foreach (var words in (ReadOnlySpan<string>)[" and ", " as well as "])
        {
            for (var at = IndexOf(words, start, end); at >= 0; at = IndexOf(words, at + words.Length - 1, end))
            {
                if (!inside[at])
                    joints.Add(new Joint(at, words.Length));
            }
        }
        joints.Sort((one, other) => one.Start.CompareTo(other.Start));
        return joints;
    }

    private int IndexOf(string words, int start, int end) =>
        start < end ? text.Value.IndexOf(words, start, end - start, StringComparison.Ordinal) : -1;

    /// <summary>Whether the "and" between left and next joins two names, not two words of one.</summary>
    private bool JoinsNames((int Start, int End) left, (int Start, int End) next, int afterNext, bool lacksAnd)
    {
        var bothStates = IsState(left.Start, left.End) && IsState(next.Start, next.End);
        if (IsKnown(left.Start, next.End))
            return lacksAnd && bothStates;
        if (bothStates || (IsSingleWord(left.Start, left.End) && IsSingleWord(next.Start, next.End)))
            return true;
        return IsName(left.Start, left.End) && (IsName(next.Start, next.End) || IsKnown(next.Start, afterNext));
    }

    /// <summary>
    /// A list has an "and". Where its last segment alone holds one, between words that are no known name, it joins the last two names, known or not:
    /// <c>..., Open Coast Foundation and Strait Medical Volunteers</c>, <c>..., New Arcady and Old Arcady</c>.
    /// </summary>
    private void CutLastPair()
    {
        var (start, end) = names[^1];
        if (IsKnown(start, end) || Joints(start, end) is not { Count: > 0 } joints)
            return;
        var last = joints.FindLastIndex(joint => IsName(start, joint.Start));
        if (last < 0 && (joints.Count > 1 || names.SkipLast(1).Count(name => IsState(name.Start, name.End)) * 2 < names.Count))
            return;
        var joint = joints[Math.Max(last, 0)];
        names[^1] = (start, joint.Start);
        names.Add((joint.End, end));
    }

    private bool IsState(int start, int end) => Slice(start, end) is { } words && States.Find(words) is not null;

    private bool IsKnown(int start, int end) => Slice(start, end) is { } words && Names.IsKnown(words);

    private bool IsName(int start, int end) => Slice(start, end) is { } words && Names.IsName(words);

    private bool IsSingleWord(int start, int end) => Slice(start, end) is { } words && Names.IsSingleWord(words);

    private string? Slice(int start, int end) => end > start && end - start <= Names.Longest ? text.Value[start..end] : null;

    private readonly record struct Joint(int Start, int Length)
    {
        public int End => Start + Length;
    }
}
