using System.Buffers;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading;

/// <summary>
/// The full names of organs as documents print them: a head ("Working Group", "Conference") with what follows "on" or "of", up to the last
/// word in capitals.
/// </summary>
internal static class Organ
{
    private static readonly string[] Bodies = ["Working Group on ", "Commission on ", "Committee on "];
    private static readonly string[] Parents =
    [
        "Conference of the Parties to ",
        "Conference of the States Parties to ",
        "Assembly of the Parties to ",
    ];
    private static readonly string[] PlainParents =
    [
        "Conference of the Parties",
        "General Assembly",
        "Economic and Social Council",
        "Human Rights Council",
    ];

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" ,.;:()“”");

    private static readonly HashSet<string> Inside = new(StringComparer.Ordinal)
    {
        "of",
        "the",
        "and",
        "on",
        "to",
        "in",
        "for",
        "against",
        "by",
        "from",
    };

    /// <summary>The first working body named in a text.</summary>
    public static Passage? FindBody(Passage text) => Find(text, Bodies) ?? KnownOrgans.Find(text, workingGroups: true);

    /// <summary>The first Conference or Assembly named in full; a short form only where no full one stands.</summary>
    public static Passage? FindParent(Passage text) => Find(text, Parents);

    public static Passage? FindPlainParent(Passage text) => Find(text, PlainParents) ?? KnownOrgans.Find(text, workingGroups: false);

    /// <summary>Whether a line is an organ's name and nothing else.</summary>
    public static bool IsName(Passage line) => (FindBody(line) ?? FindParent(line) ?? FindPlainParent(line))?.Length == line.Length;

    private static Passage? Find(Passage text, string[] heads)
    {
        (string Head, int At)? first = null;
        foreach (var head in heads)
        {
            var at = text.Value.IndexOf(head, StringComparison.Ordinal);
            if (at >= 0 && (first is null || at < first.Value.At))
                first = (head, at);
        }
        return first is { } found ? text.Slice(found.At, NameLength(text.Value, found.At, found.Head.TrimEnd().Length)) : null;
    }

    private static int NameLength(string text, int start, int head)
    {
        var end = start + head;
        for (var at = end; at < text.Length && text[at] == ' '; )
        {
            var next = text.AsSpan(at + 1).IndexOfAny(WordEnds);
            var after = next < 0 ? text.Length : at + 1 + next;
            var word = text[(at + 1)..after];
            if (word.Length == 0 || !(char.IsUpper(word[0]) || Inside.Contains(word)))
                break;
            if (char.IsUpper(word[0]))
                end = after;
            at = after;
        }
        return end - start;
    }
}
