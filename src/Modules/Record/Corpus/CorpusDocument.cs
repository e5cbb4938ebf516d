using Palermo.Record.Extract;
using Palermo.Record.Rows;

namespace Palermo.Record.Corpus;

/// <summary>A document while the corpus is resolved: its row, and what others add to it.</summary>
internal sealed class CorpusDocument(DocumentRow row)
{
    public DocumentRow Row { get; } = row;

    public long Id => Row.Id;

    /// <summary>By day, then by bytes: greater is newer. Ids would not do, since they go by the order of import.</summary>
    public (string Day, string Digest) Rank => (Row.SortDate, Row.Sha256);

    public string Type => Row.DocumentType;

    public string? BodyCode => Row.BodyCode;

    /// <summary>Own, else resolved.</summary>
    public string? Symbol { get; set; } = row.Symbol;

    /// <summary>Own, else resolved.</summary>
    public long? Session { get; set; } = row.Session;

    /// <summary>Whether no newer edition is known.</summary>
    public bool IsCurrent { get; init; } = true;

    public bool IsAgenda => Type == DocumentTypes.Agenda;

    public bool IsReport => Type == DocumentTypes.Report;
}

/// <summary>The document types that the corpus tells apart, as the record's contract spells them.</summary>
internal static class DocumentTypes
{
    public const string Agenda = "annotated provisional agenda";
    public const string Report = "meeting report";
    public const string RoomPaper = "conference room paper";
    public const string BackgroundPaper = "background paper";
}
