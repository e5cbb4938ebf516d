using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Palermo.Cases;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tests;

/// <summary>What a record prints, it can show: each value that was cut from the text has its place, and the words at that place are the value.</summary>
public partial class EvidenceTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "models", "samples");

    /// <summary>The fields that are cut from the text; the others are read into dates, numbers and codes.</summary>
    private static readonly HashSet<string> Printed = new(StringComparer.Ordinal)
    {
        "/symbol",
        "/jointSymbols",
        "/title",
        "/body",
        "/parentBody",
        "/meeting/place",
        "/distribution",
        "/originalLanguage",
        "/chairs/name",
        "/chairs/country",
        "/agendaItems/title",
        "/agendaItems/subitems/title",
        "/sections/title",
        "/paragraphs/text",
        "/paragraphs/items/text",
        "/paragraphs/clauses/modal",
        "/paragraphs/clauses/verb",
        "/preamble",
        "/sponsors",
        "/adoption/meeting",
        "/adoption/vote",
        "/recommendations/text",
        "/recommendations/addressee",
        "/recommendations/modal",
        "/recommendations/clauses/modal",
        "/recommendations/clauses/verb",
        "/recommendations/qualifiers",
        "/restatedRecommendations/text",
        "/panellists/name",
        "/panellists/role",
        "/panellists/country",
        "/statements/who",
        "/statements/members/printed",
        "/attendance/category",
        "/attendance/members/printed",
        "/documentation/title",
        "/proposedFutureTopics/topic",
        "/proposedFutureTopics/answer",
        "/timetable/title",
        "/treatyReferences/asPrinted",
        "/footnotes/text",
        "/questions/text",
        "/resources/title",
        "/resources/text",
        "/clusters/title",
        "/clusters/text",
    };

    public static IEnumerable<TheoryDataRow<string>> Files =>
        Directory
            .EnumerateFiles(Samples, "*.txt")
            .Concat(ExpectedCase.All.Select(one => Path.Combine(Repository.Documents, one.File)).Where(File.Exists))
            .Select(path => new TheoryDataRow<string>(path));

    [Theory, MemberData(nameof(Files))]
    public void Every_printed_value_has_its_place(string path) => AssertPlaces(File.ReadAllBytes(path));

    public static TheoryData<string> WithTables =>
        [
            .. Directory
                .EnumerateFiles(Samples, "lantern-*.txt")
                .Where(path => File.ReadAllText(path).Contains('\t', StringComparison.Ordinal)),
        ];

    [Theory, MemberData(nameof(WithTables))]
    public void Every_value_in_columns_of_letters_has_its_place(string path) =>
        AssertPlaces(Encoding.UTF8.GetBytes(Typewriter.Masthead(Typewriter.Tables(File.ReadAllText(path)))));

    private static void AssertPlaces(byte[] bytes)
    {
        var record = DocumentReader.Read("document.txt", bytes).Record;

        var printed = Values(RecordJson.ToNode(record), "").Where(pointer => Printed.Contains(Index().Replace(pointer, ""))).ToList();

        Assert.NotEmpty(printed);
        Assert.Empty(printed.Except(record.Spans.Keys, StringComparer.Ordinal));
        Assert.Empty(EvidenceCheck.Check(record, SourceText.FromUtf8(bytes).Value));
    }

    /// <summary>The pointers of all texts that are not empty.</summary>
    private static IEnumerable<string> Values(JsonNode? node, string pointer) =>
        node switch
        {
            JsonObject fields => fields.SelectMany(field => Values(field.Value, $"{pointer}/{field.Key}")),
            JsonArray members => members.SelectMany((member, i) => Values(member, $"{pointer}/{i}")),
            JsonValue value when value.TryGetValue<string>(out var text) && text.Length > 0 => [pointer],
            _ => [],
        };

    [GeneratedRegex(@"/\d+", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Index();
}
