using System.Text;
using Palermo.Parsing.Languages;

namespace Palermo.Parsing.Text;

/// <summary>
/// Makes normal text of a range of the source: folds white space (none between Chinese lines), drops mark-up signs, marks of direction and footnote marks, keeps a link's label,
/// takes back what a backslash protects. Real hyphens and the document's own errors stay.
/// </summary>
internal static class Folding
{
    /// <summary>Digits of a footnote's mark; a longer run of raised digits is none.</summary>
    public const int LongestMark = 3;

    private const int LongestTag = 200;
    private const int LongestLink = 500;

    /// <summary>Characters that stand for themselves wherever they are met; nearly all of a document.</summary>
    private static readonly bool[] Plain =
    [
        .. Enumerable
            .Range(0, 0x2100)
            .Select(c => !char.IsWhiteSpace((char)c) && !"\\*<[]>".Contains((char)c) && !IsRaised((char)c) && !Script.IsUnprinted((char)c)),
    ];

    public static Passage Fold(SourceText source, int start, int end, NoteMarks marks) => new Folder(source, start, end, marks).Run();

    /// <summary>Turns a run of raised digits into plain ones; empty where none starts at the offset.</summary>
    public static string RaisedNumber(ReadOnlySpan<char> text)
    {
        var digits = new StringBuilder();
        foreach (var c in text)
        {
            if (PlainDigit(c) is not { } digit)
                break;
            digits.Append(digit);
        }
        return digits.ToString();
    }

    public static bool IsRaised(char c) => PlainDigit(c) is not null;

    /// <summary>A footnote mark's sign as printed: a digit raised, a star as it is.</summary>
    public static char Raise(char c) =>
        c switch
        {
            '1' => '\u00B9',
            '2' => '\u00B2',
            '3' => '\u00B3',
            '0' => '\u2070',
            >= '4' and <= '9' => (char)('\u2074' + (c - '4')),
            _ => c,
        };

    private static char? PlainDigit(char c) =>
        c switch
        {
            '\u00B9' => '1',
            '\u00B2' => '2',
            '\u00B3' => '3',
            '\u2070' => '0',
            >= '\u2074' and <= '\u2079' => (char)('4' + (c - '\u2074')),
            _ => null,
        };

    private sealed class Folder(SourceText source, int start, int end, NoteMarks marks)
    {
        private readonly string text = source.Value;

        /// <summary>Folding never lengthens, so the range's length is room enough.</summary>
        private readonly char[] value = new char[end - start];
        private readonly int[] places = new int[end - start];
        private readonly List<NoteMark> notes = [];
        private int length;

        /// <summary>Ends of link labels met, innermost last: where <c>](target)</c> starts and ends.</summary>
        private readonly Stack<(int Close, int After)> links = [];

        /// <summary>Offset of white space seen but not yet written; -1 when none is pending.</summary>
        private int gap = -1;
        private int at = start;

        /// <summary>Which of the marks in plain digits is met next.</summary>
        private int nextPlain = marks.FirstPlain(start);

        public Passage Run()
        {
            while (at < end)
            {
                var c = text[at];
                if (nextPlain < marks.Plain.Count && marks.Plain[nextPlain].Start <= at)
                    SeePlain(marks.Plain[nextPlain++]);
                else if (c < Plain.Length ? Plain[c] : !char.IsWhiteSpace(c))
                    Keep(at);
                else
                    Step();
            }
            return new Passage(source, new string(value, 0, length), places, [], [.. notes]);
        }

        private void Step()
        {
            while (links.Count > 0 && at > links.Peek().Close)
                links.Pop();
            var c = text[at];
            if (char.IsWhiteSpace(c))
                SeeGap();
            else if (links.Count > 0 && at == links.Peek().Close)
                at = links.Pop().After;
            else if (c == '\\' && at + 1 < end && IsSign(text[at + 1]))
                Keep(++at);
            else if (c == '*' || Script.IsUnprinted(c))
                at++;
            else if (c == '<' && TagEnd() is var afterTag and > 0)
                at = afterTag;
            else if (c == '[' && TryOpenLink())
                at++;
            else if (PlainDigit(c) is not null && RaisedRun() is var mark && marks.Raised.Contains(mark))
                SeeNote(mark);
            else
                Keep(at);
        }

        /// <summary>The raised digits here, no more of them than tell that they are too many for a mark.</summary>
        private string RaisedRun() => RaisedNumber(text.AsSpan(at, Math.Min(end - at, LongestMark + 1)));

        private static bool IsSign(char c) =>
            (char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c))) || c == '）' || PlainDigit(c) is not null;

        private void SeeGap()
        {
            if (gap < 0)
                gap = at;
            // A compound broken after its hyphen stays one word.
            if (
                text[at] == '\n'
                && length > 1
                && value[length - 1] == '-'
                && char.IsLetter(value[length - 2])
                && places[length - 1] == gap - 1
            )
                gap = int.MaxValue;
            at++;
        }

        private void Keep(int place)
        {
            if (gap >= 0 && gap != int.MaxValue && length > 0 && !IsSetSolid(place))
                Write(' ', gap);
            gap = -1;
            Write(text[place], place);
            at = place + 1;
        }

        /// <summary>Chinese text has no spaces, so that a line's end in it is none.</summary>
        private bool IsSetSolid(int place) =>
            (Script.IsSetSolid(value[length - 1]) || Script.IsSetSolid(text[place])) && text.AsSpan(gap, place - gap).Contains('\n');

        private void Write(char c, int place)
        {
            value[length] = c;
            places[length++] = place;
        }

        private void SeeNote(string mark)
        {
            notes.Add(new NoteMark(length, mark));
            at += mark.Length;
        }

        private void SeePlain(FoldedMark mark)
        {
            if (mark.Start < at)
                return;
            if (mark.Note is not null)
                notes.Add(new NoteMark(length, mark.Note));
            at += Math.Min(mark.Length, end - at);
        }

        /// <summary>The offset after a tag that starts here; of <c>&lt;https://…&gt;</c> only the bracket falls. 0 when this is no tag.</summary>
        private int TagEnd()
        {
            var rest = text.AsSpan(at + 1, Math.Min(end - at - 1, LongestTag));
            var close = rest.IndexOf('>');
            if (close <= 0)
                return 0;
            var inside = rest[..close];
            if (inside.StartsWith("http://", StringComparison.Ordinal) || inside.StartsWith("https://", StringComparison.Ordinal))
            {
                links.Push((at + 1 + close, at + 2 + close));
                return at + 1;
            }
            var name = inside.TrimStart('/');
            return name.Length > 0 && char.IsAsciiLetter(name[0]) && !inside.Contains('<') && IsTagName(name) ? at + 2 + close : 0;
        }

        private static bool IsTagName(ReadOnlySpan<char> inside)
        {
            var nameEnd = inside.IndexOfAny(' ', '/');
            var name = nameEnd < 0 ? inside : inside[..nameEnd];
            foreach (var c in name)
            {
                if (!char.IsAsciiLetterOrDigit(c))
                    return false;
            }
            return name.Length <= 10;
        }

        /// <summary>Whether <c>[label](target)</c> starts here; its end is remembered so that the label is read like other text.</summary>
        private bool TryOpenLink()
        {
            var rest = text.AsSpan(at + 1, Math.Min(end - at - 1, LongestLink));
            var close = rest.IndexOf("](", StringComparison.Ordinal);
            if (close < 0 || rest[..close].Contains('['))
                return false;
            var target = rest[(close + 2)..];
            var after = target.IndexOf(')');
            if (after < 0 || target[..after].ContainsAny(" \t\n"))
                return false;
            links.Push((at + 1 + close, at + close + after + 4));
            return true;
        }
    }
}
