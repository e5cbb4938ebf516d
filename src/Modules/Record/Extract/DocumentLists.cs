using Palermo.Parsing.Record;
using Palermo.Record.Rows;

namespace Palermo.Record.Extract;

/// <summary>The documents that a document lists, each with the paragraph that holds the list.</summary>
internal static class DocumentLists
{
    public static IReadOnlyList<ListedRow> Rows(DocumentRecord record)
    {
        var list = record.Documentation.Count == 0 ? null : ParagraphOfList(record);
        return
        [
            .. record.Documentation.Select(
                (listed, position) =>
                    new ListedRow
                    {
                        Position = position,
                        Label = listed.Label,
                        Title = listed.Title,
                        Symbols = Json.Of(listed.Symbols),
                        Paragraph = list,
                    }
            ),
        ];
    }

    /// <summary><c>para. 33 (b)</c> for the entry with that label; <c>documentation</c> where the list is not the items of a paragraph.</summary>
    public static string Place(DocumentRecord record, string label) =>
        ParagraphOfList(record) is { } list ? $"{Citing.ParagraphPlace(list)}{label}" : "documentation";

    /// <summary>The numbered paragraph whose items are the list; null in an agenda, where the list stands under headings.</summary>
    private static int? ParagraphOfList(DocumentRecord record)
    {
        var symbol = record.Documentation.SelectMany(listed => listed.Symbols).FirstOrDefault();
        return symbol is null
            ? null
            : record
                .Paragraphs.FirstOrDefault(paragraph =>
                    paragraph.Number is not null && paragraph.Items.Any(item => item.Text.Contains(symbol, StringComparison.Ordinal))
                )
                ?.Number;
    }
}
