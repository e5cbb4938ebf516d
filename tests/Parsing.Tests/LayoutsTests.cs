using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Palermo.Cases;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.Tests;

/// <summary>The same document set otherwise says the same: only the name, the bytes and the places of its words differ.</summary>
public partial class LayoutsTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "models", "samples");

    /// <summary>Re-wrapping is given to documents whose lines are whole paragraphs: between hard-wrapped lines the ends of glued paragraphs would be lost.</summary>
    private static readonly Dictionary<string, Func<string, string>> Layouts = new(StringComparer.Ordinal)
    {
        ["lines ended as on Windows"] = text => text.Replace("\n", "\r\n", StringComparison.Ordinal),
        ["a byte order mark"] = text => "\ufeff" + text,
        ["indented lines"] = text => LineStart().Replace(text, "    "),
        ["spaces at the ends of lines"] = text => text.Replace("\n", "  \n", StringComparison.Ordinal),
        ["hard spaces before numbers"] = text => SpaceBeforeNumber().Replace(text, "\u00a0"),
        ["lines of 78 characters"] = text => IsWrapped(text) ? text : Wrapped(text, 78),
        ["lines of 95 characters"] = text => IsWrapped(text) ? text : Wrapped(text, 95),
        ["tables in columns of letters"] = Typewriter.Tables,
        ["tables and masthead in columns of letters"] = text => Typewriter.Masthead(Typewriter.Tables(text)),
        ["columns of letters among lines of 78 characters"] = text =>
            Typewriter.Masthead(Typewriter.Tables(IsWrapped(text) ? text : Wrapped(text, 78))),
    };

    public static TheoryData<string, string> Copies =>
        new()
        {
            { "lantern-2022-report.txt", "damaged-lantern-2022-report-pagebreaks.txt" },
            { "lantern-2024-report.txt", "damaged-lantern-2024-report-hardwrap.txt" },
        };

    public static IEnumerable<TheoryDataRow<string, string>> Sets =>
        from file in Directory.EnumerateFiles(Samples, "lantern-*.txt").Select(Path.GetFileName).Order(StringComparer.Ordinal)
        from layout in Layouts.Keys
        select new TheoryDataRow<string, string>(file!, layout);

    [Theory, MemberData(nameof(Copies))]
    public void A_spoiled_copy_says_what_its_original_says(string original, string copy) =>
        Assert.Equal(Said(File.ReadAllBytes(Path.Combine(Samples, original))), Said(File.ReadAllBytes(Path.Combine(Samples, copy))));

    [Theory, MemberData(nameof(Sets))]
    public void A_document_set_otherwise_says_the_same(string file, string layout)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Samples, file));

        Assert.Equal(Said(bytes), Said(Encoding.UTF8.GetBytes(Layouts[layout](Encoding.UTF8.GetString(bytes)))));
    }

    private static string Said(byte[] bytes)
    {
        var json = JsonNode.Parse(RecordJson.Write(DocumentReader.Read("document.txt", bytes).Record))!.AsObject();
        json.Remove("sha256");
        json.Remove("spans");
        return json.ToString();
    }

    /// <summary>Half of the lines that hold text are followed by another.</summary>
    private static bool IsWrapped(string text)
    {
        var lines = text.Split('\n');
        return lines.Zip(lines.Skip(1)).Count(pair => pair.First.Trim().Length > 0 && pair.Second.Trim().Length > 0) * 2
            > lines.Count(line => line.Trim().Length > 0);
    }

    private static string Wrapped(string text, int width)
    {
        var wrapped = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            var column = 0;
            foreach (var word in line.Contains('\t', StringComparison.Ordinal) ? [line] : line.Split(' '))
            {
                if (column > 0)
                    wrapped.Append(column + 1 + word.Length > width ? '\n' : ' ');
                column = column > 0 && column + 1 + word.Length <= width ? column + 1 + word.Length : word.Length;
                wrapped.Append(word);
            }
            wrapped.Append('\n');
        }
        return wrapped.ToString();
    }

    [GeneratedRegex(@"^(?=[^\n])", RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LineStart();

    [GeneratedRegex(
        @"(?<=\b(?:article|articles|session|paragraph|item|resolution)) (?=\d)",
        RegexOptions.None,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex SpaceBeforeNumber();
}
