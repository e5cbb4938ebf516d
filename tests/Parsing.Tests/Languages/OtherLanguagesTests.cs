using System.Text;
using System.Text.Json.Nodes;
using Palermo.Cases;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.Tests.Languages;

/// <summary>A report, an agenda and a resolution in each language: what they say, written down by hand beside them, is what is read, and at its place.</summary>
public class OtherLanguagesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "cases", "languages");

    public static IEnumerable<TheoryDataRow<string>> Files =>
        Directory.EnumerateFiles(Folder, "*.json").Select(file => new TheoryDataRow<string>(Path.GetFileNameWithoutExtension(file)));

    [Theory, MemberData(nameof(Files))]
    public void What_is_expected_is_read(string name)
    {
        var expected = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")))!;

        Assert.Equal("", string.Join('\n', Differences(expected, RecordJson.ToNode(Read(Text(name)).Record), "")));
    }

    [Theory, MemberData(nameof(Files))]
    public void What_is_read_stands_where_the_record_says(string name)
    {
        var read = Read(Text(name));

        Assert.Empty(EvidenceCheck.Check(read.Record, read.Source.Value));
    }

    /// <summary>Marks of direction around every number and a stretched word: the record stays, and so do its places.</summary>
    [Theory]
    [InlineData("ar-report")]
    [InlineData("ar-resolution")]
    public void Marks_of_direction_change_nothing(string name)
    {
        var marked = Text(name)
            .Replace("\n1 - ", "\n\u200F1\u200F - ", StringComparison.Ordinal)
            .Replace("العامل", "العـــامل", StringComparison.Ordinal)
            .Replace("\n(أ)", "\n\u202B(أ)\u202C", StringComparison.Ordinal);
        var (plain, read) = (Read(Text(name)), Read(marked));

        Assert.Empty(EvidenceCheck.Check(read.Record, read.Source.Value));
        Assert.Equal(Stripped(plain.Record), Stripped(read.Record));
    }

    [Fact]
    public void A_line_of_marks_of_direction_alone_is_no_title() =>
        Assert.Equal(
            "Programa provisional anotado",
            Read(
                Text("es-agenda").Replace("\nPrograma provisional\n", "\n\u200F\n\nPrograma provisional\n", StringComparison.Ordinal)
            ).Record.Title
        );

    private static string Stripped(DocumentRecord record) =>
        RecordJson.ToNode(record with { Sha256 = "", Spans = new Dictionary<string, IReadOnlyList<Palermo.Kernel.Span>>() }).ToJsonString();

    private static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".txt"));

    private static ReadDocument Read(string text) => DocumentReader.Read("test.txt", Encoding.UTF8.GetBytes(text));

    /// <summary>What is expected and not there; fields that are not expected may hold anything, lists hold as many members as expected.</summary>
    private static IEnumerable<string> Differences(JsonNode? expected, JsonNode? found, string at) =>
        (expected, found) switch
        {
            (JsonObject fields, JsonObject record) => fields.SelectMany(field =>
                Differences(field.Value, record[field.Key], $"{at}/{field.Key}")
            ),
            (JsonArray members, JsonArray list) when members.Count == list.Count => members.SelectMany(
                (member, i) => Differences(member, list[i], $"{at}/{i}")
            ),
            _ when JsonNode.DeepEquals(expected, found) => [],
            _ => [$"{at}: expected {Printed(expected)}, read {Printed(found)}"],
        };

    private static string Printed(JsonNode? node) =>
        node is JsonArray list
            ? $"{list.Count} members: {string.Join(" | ", list.Select(one => one?.ToString()))}"
            : node?.ToString() ?? "null";
}
