using System.Text;
using Palermo.Kernel;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading;

/// <summary>A document's own symbol at its place in the masthead.</summary>
/// <param name="Value">Without the white space of a line that breaks inside it.</param>
internal sealed record OwnSymbol(string Value, Passage Printed)
{
    /// <summary>Notes its place, unless a line breaks inside it: then no slice of the text is the value.</summary>
    public string Note(string pointer, Evidence evidence) => Printed.Value == Value ? evidence.Note(pointer, Printed) : Value;
}

/// <summary>Reads the symbols a masthead prints: one, or several joined by hyphens, perhaps broken over lines after a hyphen or a stroke.</summary>
internal static class MastheadSymbols
{
    private const string Joints = "-\u2010\u2011\u2013/";

    /// <summary>Whether the next line of a masthead goes on with the symbols of this one.</summary>
    public static bool GoOn(Passage line, Passage next) =>
        OpensWithSymbol(line.Value) && (Joints.Contains(line.Value[^1]) || (next.Length > 0 && Joints.Contains(next.Value[0])));

    private static bool OpensWithSymbol(string line) =>
        line.IndexOf('/', StringComparison.Ordinal) is var stroke and > 0 && !line.AsSpan(0, stroke).ContainsAnyExceptInRange('A', 'Z');

    /// <summary>The symbols of a line that holds nothing else, in printed order; empty for any other line.</summary>
    public static IReadOnlyList<OwnSymbol> Of(Passage line)
    {
        if (!line.Value.Contains('/', StringComparison.Ordinal))
            return [];
        var (compact, places) = Compact(line.Value);
        var found = new List<OwnSymbol>();
        var at = 0;
        foreach (var symbol in DocumentSymbol.ParseJoint(compact))
        {
            var value = symbol.ToString();
            var printed = line.Slice(places[at], places[at + value.Length - 1] - places[at] + 1);
            found.Add(new OwnSymbol(value, printed));
            at += value.Length + 1;
        }
        return found;
    }

    /// <summary>The text without the white space beside a hyphen or stroke, and where each of its characters stood.</summary>
    private static (string Text, List<int> Places) Compact(string text)
    {
        var compact = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var beside = i > 0 && i + 1 < text.Length && (Joints.Contains(text[i - 1]) || Joints.Contains(text[i + 1]));
            if (text[i] == ' ' && beside)
                continue;
            compact.Append(text[i]);
            places.Add(i);
        }
        return (compact.ToString(), places);
    }
}
