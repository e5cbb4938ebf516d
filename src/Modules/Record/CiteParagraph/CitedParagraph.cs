using System.Globalization;
using Dapper;
using Palermo.Parsing.Record;
using Palermo.Record.Answers;
using Palermo.Record.Extract;
using Palermo.Record.ListDocuments;
using Palermo.Record.ShowDocument;

namespace Palermo.Record.CiteParagraph;

/// <summary>One numbered paragraph, ready to be cited.</summary>
/// <param name="Sections">The sections it stands in, outermost first.</param>
/// <param name="Previous">Number of the paragraph before; null at the beginning.</param>
/// <param name="Address">The place in the reader.</param>
public sealed record CitedParagraph(
    DocumentItem Document,
    Paragraph Paragraph,
    IReadOnlyList<Section> Sections,
    int? Previous,
    int? Next,
    string Address
);

/// <summary>Finds a paragraph by its number; where a number comes twice, the first.</summary>
internal static class CitedParagraphReading
{
    public static CitedParagraph? Handle(ReadScope scope, string id, string number)
    {
        if (
            !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted)
            || DocumentKey.Find(scope.Connection, id) is not { } key
        )
        {
            return null;
        }
        var record = PackedReading.UnpackValues(
            scope.Connection.QuerySingle<byte[]>("SELECT record_json FROM record_readings WHERE document_id = @Id", key)
        );
        var numbered = record.Paragraphs.Where(paragraph => paragraph.Number is not null).ToList();
        var at = numbered.FindIndex(paragraph => paragraph.Number == wanted);
        return at < 0
            ? null
            : new CitedParagraph(
                DocumentList.Load(scope.Connection, [key.Id]).Single(),
                numbered[at],
                Sections(record, numbered[at].Section),
                at == 0 ? null : numbered[at - 1].Number,
                at == numbered.Count - 1 ? null : numbered[at + 1].Number,
                Addresses.Place(key.Slug, Anchors.Paragraph(wanted))
            );
    }

    private static List<Section> Sections(DocumentRecord record, string? label)
    {
        var byLabel = record
            .Sections.Where(section => section.Label is not null)
            .DistinctBy(section => section.Label)
            .ToDictionary(section => section.Label!);
        var path = new List<Section>();
        while (label is not null && byLabel.Remove(label, out var section))
        {
            path.Insert(0, section);
            label = section.Parent;
        }
        return path;
    }
}
