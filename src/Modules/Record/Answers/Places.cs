namespace Palermo.Record.Answers;

/// <summary>Turns the names of places in a document into anchors of the reader.</summary>
internal static class Places
{
    /// <summary>The reader's address for a place as it is cited; the document itself where the place has no anchor.</summary>
    public static string Address(string slug, string place, long? paragraph) =>
        Anchor(place, paragraph) is { } anchor ? Addresses.Place(slug, anchor) : Addresses.Document(slug);

    private static string? Anchor(string place, long? paragraph) =>
        place.Split(' ') switch
        {
            ["Recommendation", var number, ..] => $"r{number}",
            ["footnote", var mark, ..] => Footnote(mark),
            ["table", "row", var row] => Row(row),
            ["agenda", "item", var item] => AgendaItem(item),
            ["timetable" or "documentation" or "attendance"] => place,
            _ => paragraph is { } number ? Anchors.Paragraph(number) : null,
        };

    /// <summary>The anchor of a note by its mark, which may be a number or stars.</summary>
    public static string Footnote(string mark) => $"n{mark.Replace("*", "s", StringComparison.Ordinal)}";

    /// <summary>The anchor of a row of the document's table, counted from 1 below the head.</summary>
    public static string Row(string number) => $"t{number}";

    public static string AgendaItem(string number) => $"i{number}";
}
