using System.Text.Json.Serialization;
using Palermo.Kernel;

namespace Palermo.Parsing.Record;

/// <summary>
/// What one document says, read on its own: the answer of <c>palermo read FILE --json</c>. A public contract: fields are added, never renamed.
/// What the document does not say is null or an empty list. See <c>docs/record.md</c> for each field.
/// </summary>
public sealed record DocumentRecord
{
    public required string File { get; init; }

    /// <summary>SHA-256 of the file's bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary><c>text</c>, <c>html</c>, <c>docx</c> or <c>pdf</c>.</summary>
    public required string Format { get; init; }

    public string DocumentType { get; init; } = "other";

    /// <summary>The language the document is in, as ISO 639-1; null where neither its words nor its masthead tell it.</summary>
    public string? Language { get; init; }
    public string? Symbol { get; init; }
    public IReadOnlyList<string> JointSymbols { get; init; } = [];
    public string? Title { get; init; }
    public string? Body { get; init; }
    public string? ParentBody { get; init; }
    public Session? Session { get; init; }
    public string? Distribution { get; init; }
    public DateOnly? DistributionDate { get; init; }
    public string? OriginalLanguage { get; init; }

    /// <summary>The printed name of the original's language as ISO 639-1.</summary>
    public string? OriginalLanguageCode { get; init; }
    public DateOnly? Date { get; init; }
    public IReadOnlyList<string> Languages { get; init; } = [];
    public Meeting? Meeting { get; init; }
    public IReadOnlyList<Chair> Chairs { get; init; } = [];
    public IReadOnlyList<AgendaItem> AgendaItems { get; init; } = [];
    public IReadOnlyList<Section> Sections { get; init; } = [];
    public NumberedParagraphs? NumberedParagraphs { get; init; }
    public IReadOnlyList<Paragraph> Paragraphs { get; init; } = [];
    public IReadOnlyList<Recommendation> Recommendations { get; init; } = [];
    public IReadOnlyList<RestatedRecommendation> RestatedRecommendations { get; init; } = [];
    public IReadOnlyList<Panellist> Panellists { get; init; } = [];
    public IReadOnlyList<Statement> Statements { get; init; } = [];
    public IReadOnlyList<AttendanceGroup> Attendance { get; init; } = [];
    public IReadOnlyList<ListedDocument> Documentation { get; init; } = [];
    public IReadOnlyList<FutureTopic> ProposedFutureTopics { get; init; } = [];
    public IReadOnlyList<TimetableRow> Timetable { get; init; } = [];
    public IReadOnlyList<TreatyReference> TreatyReferences { get; init; } = [];
    public IReadOnlyList<OtherReference> OtherReferences { get; init; } = [];
    public IReadOnlyList<Footnote> Footnotes { get; init; } = [];
    public ReportAdoption? ReportAdoption { get; init; }
    public IReadOnlyList<string> Preamble { get; init; } = [];
    public IReadOnlyList<string> Sponsors { get; init; } = [];
    public Adoption? Adoption { get; init; }
    public IReadOnlyList<LabelledText> Questions { get; init; } = [];
    public IReadOnlyList<Resource> Resources { get; init; } = [];
    public IReadOnlyList<Cluster> Clusters { get; init; } = [];
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>JSON pointer of a value to the places in the decoded text that say it.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Span>> Spans { get; init; } = new Dictionary<string, IReadOnlyList<Span>>();
}

public sealed record Session(int Ordinal);

/// <param name="Format"><c>hybrid</c>, <c>in person</c> or <c>online</c>, where the document says so.</param>
/// <param name="SeparateMeetings">How many meetings made up the session, held or (in an agenda) planned.</param>
public sealed record Meeting(string? Place, DateOnly? Start, DateOnly? End, string? Format, int? SeparateMeetings);

/// <param name="Role"><c>Chair</c> or <c>Co-Chair</c>.</param>
public sealed record Chair(string Name, string? Country, string Role);

public sealed record AgendaItem(int Number, string Title, IReadOnlyList<AgendaSubitem> Subitems);

public sealed record AgendaSubitem(string Label, string Title);

/// <param name="Label">Nested with dots (<c>II.A</c>); null for an unnumbered heading.</param>
/// <param name="First">Smallest paragraph number inside, subsections included.</param>
public sealed record Section(string? Label, string Title, int? First, int? Last, string? Parent);

public sealed record NumberedParagraphs(int? First, int? Last, int Count, IReadOnlyList<int> Missing);

/// <param name="Text">The whole paragraph, its items with their labels included.</param>
public sealed record Paragraph(int? Number, string? Section, string Text, IReadOnlyList<LabelledText> Items)
{
    /// <summary>What an operative paragraph of a resolution asks for; absent in every other document.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Clause>? Clauses { get; init; }
}

public sealed record LabelledText(string Label, string Text);

public sealed record Recommendation
{
    /// <summary>As printed, where recommendations are labelled; null where the paragraphs are the recommendations.</summary>
    public string? Number { get; init; }
    public int? Paragraph { get; init; }

    /// <summary>The paragraph that introduces labelled recommendations.</summary>
    public int? ChapeauParagraph { get; init; }
    public string? Section { get; init; }
    public string? Addressee { get; init; }
    public string? AddresseeCode { get; init; }
    public string? Modal { get; init; }
    public IReadOnlyList<Clause> Clauses { get; init; } = [];
    public IReadOnlyList<string> Qualifiers { get; init; } = [];
    public required string Text { get; init; }
    public IReadOnlyList<string> By { get; init; } = [];
    public string? Position { get; init; }
    public bool Adopted { get; init; }
}

/// <param name="Strength"><c>obligation</c>, <c>firm</c>, <c>qualified</c>, <c>encouragement</c>, <c>soft</c> or <c>recommends</c>: this project's scale.</param>
public sealed record Clause(string Modal, string Verb, string Strength);

public sealed record RestatedRecommendation(string? Label, int? Paragraph, string Text);

public sealed record Panellist(string Name, string? Role, string? Country, IReadOnlyList<int> AgendaItems, IReadOnlyList<int> Paragraphs);

/// <param name="Who">In what capacity they spoke, as printed.</param>
public sealed record Statement(int? Paragraph, string Who, IReadOnlyList<int> AgendaItems, IReadOnlyList<Member> Members);

/// <param name="Code">ISO 3166-1 alpha-3 for States, else null.</param>
public sealed record Member(string Printed, string? Code);

public sealed record AttendanceGroup(int? Paragraph, string? Category, string CategoryCode, int Count, IReadOnlyList<Member> Members);

public sealed record ListedDocument(string? Label, IReadOnlyList<string> Symbols, string Title);

public sealed record FutureTopic(
    int Row,
    string Topic,
    IReadOnlyList<ProposedAt> Proposed,
    string? Status,
    string? Answer,
    IReadOnlyList<int> AddressedAt,
    IReadOnlyList<int> PartiallyOrRelatedAt
);

public sealed record ProposedAt(int Session, int? Year);

public sealed record TimetableRow(DateOnly? Date, TimeOnly? Start, TimeOnly? End, string? AgendaItem, string Title, bool Continued);

/// <param name="Where"><c>para. 23</c>, <c>Recommendation 11</c> or <c>footnote 7</c>; null in an unnumbered paragraph.</param>
/// <param name="Instrument"><c>SOM_PROTOCOL</c>, <c>TIP_PROTOCOL</c>, <c>FIREARMS_PROTOCOL</c>, <c>UNTOC</c>.</param>
public sealed record TreatyReference(string? Where, string Instrument, int Article, int? Paragraph, string AsPrinted);

/// <param name="Kind"><c>resolution</c>, <c>document</c>, <c>decision</c> or <c>internal</c>.</param>
public sealed record OtherReference(string? Where, string Kind, string? Series, string? Number);

public sealed record Footnote(string Mark, string Text);

public sealed record ReportAdoption(DateOnly? Date, IReadOnlyList<string> SectionsAdopted, IReadOnlyList<string> SectionsNotAdopted);

/// <param name="Meeting">As printed: <c>69th plenary meeting</c>.</param>
/// <param name="Vote">As printed: <c>without a vote</c>, <c>recorded vote of 29 to 15, with 3 abstentions</c>.</param>
public sealed record Adoption(DateOnly? Date, string? Meeting, string? Vote);

public sealed record Resource(string Title, int? Year, string Text);

public sealed record Cluster(string Title, string Text);

/// <param name="Message">A sentence that names the place and both sides.</param>
public sealed record Problem(string Rule, string Message)
{
    /// <summary>Where it shows: both sides where two places of the document contradict each other; empty where it shows nowhere in particular.</summary>
    public IReadOnlyList<ProblemPlace> Places { get; init; } = [];
}

/// <param name="Where">
/// <c>para. 23</c>, <c>footnote 7</c>, <c>agenda item 3</c>, <c>documentation (b)</c>, <c>masthead</c>, <c>title</c> or <c>heading</c>; null in an
/// unnumbered paragraph.
/// </param>
/// <param name="Text">The printed words.</param>
public sealed record ProblemPlace(string? Where, string Text);
