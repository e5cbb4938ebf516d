using Palermo.Kernel;
using Palermo.Parsing.Languages;
using Palermo.Parsing.Reading.Forms;
using Palermo.Parsing.Reading.Problems;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Reading;

/// <summary>Fills each field of a record from the tree, field by field in the contract's order.</summary>
internal sealed class RecordReader
{
    private const string MeetingReport = "meeting report";

    /// <summary>Mastheads have some twenty lines; a file of lines without a heading is none, and is not searched for facts line by line.</summary>
    private const int LongestMasthead = 300;

    private readonly TreeReader tree;
    private readonly Layout layout;

    /// <summary>The organ that acts in a resolution.</summary>
    private readonly Passage? enacting;
    private readonly Masthead masthead;

    /// <summary>The lines above the first heading, as many as any document has.</summary>
    private readonly IReadOnlyList<Passage> head;
    private readonly Evidence evidence = new();

    /// <summary>The model of the document's language where that is another than English; sentences of any other document are read as English.</summary>
    private readonly DocumentLanguage? other;
    private readonly string? language;

    public RecordReader(TreeReader tree, string? language)
    {
        this.language = language;
        other = language is null or "en" ? null : DocumentLanguage.ByCode(language);
        this.tree = tree;
        layout = Layout.Of(tree);
        enacting = ResolutionTextReader.Organ(tree);
        head = [.. tree.Masthead.Where(n => n.Kind == BlockKind.MastheadLine).Take(LongestMasthead).Select(n => n.Text(tree.Pages))];
        masthead = Masthead.Read(head);
    }

    public DocumentRecord Read(string file, string sha256)
    {
        var tables = Table.In(tree);
        var sources = Sources(tables);
        var meeting = other is null ? MeetingFacts.Meeting(sources, evidence) : WordedFacts.Of(other).Meeting(sources, evidence);
        var sections = layout.Sections(evidence);
        var type = DocumentTypes.Of(masthead, layout, enacting is not null);
        var body = Body();
        var documentation = DocumentationReader.Read(layout.Units, Announced(), evidence);
        var cited = Cited(body, documentation);
        var record = new DocumentRecord
        {
            File = file,
            Sha256 = sha256,
            Format = "text",
            DocumentType = type,
            Language = language,
            Symbol = masthead.Symbols is [var own, ..] ? own.Note("/symbol", evidence) : null,
            JointSymbols = JointSymbols(),
            Title = Noted("/title", masthead.Title),
            Body = Noted("/body", body),
            ParentBody = Noted("/parentBody", ParentBody()),
            Session = other is null ? SessionReader.Read(sources) : WordedFacts.Of(other).Session(sources),
            Distribution = Noted("/distribution", masthead.Distribution),
            DistributionDate = masthead.DistributionDate,
            OriginalLanguage = Noted("/originalLanguage", masthead.OriginalLanguage),
            OriginalLanguageCode = masthead.OriginalLanguage is { } original ? Keywords.Language(original.Value) : null,
            Date = masthead.Date,
            Languages = masthead.OnlyLanguage is { } only ? [only] : [],
            Meeting = meeting,
            Chairs = ChairsReader.Read(layout.Units, evidence),
            AgendaItems = AgendaReader.Read(tree, masthead, evidence),
            Sections = sections,
            NumberedParagraphs = layout.Numbering(),
            Paragraphs = Paragraphs(),
            Recommendations = Recommendations(type),
            RestatedRecommendations = type is MeetingReport or DocumentTypes.ReviewReport ? [] : PaperReader.Restated(layout, evidence),
            Panellists = PanellistsReader.Read(layout.Units, evidence),
            Statements = StatementsReader.Read(layout.Units, evidence),
            Attendance = Attendance(),
            Documentation = documentation,
            ProposedFutureTopics = FutureTopicsReader.Read(tables, evidence),
            Timetable = TimetableReader.Read(tables, meeting?.Start?.Year, evidence),
            TreatyReferences =
            [
                .. cited.Articles.Select(
                    (article, i) => article.ToRecord(evidence.Note($"/treatyReferences/{i}/asPrinted", article.Printed))
                ),
            ],
            OtherReferences = [.. cited.Others.Select(other => other.ToRecord())],
            Footnotes = Footnotes(),
            ReportAdoption = other is null
                ? AdoptionReader.Read(layout.Units, sections, evidence)
                : WordedFacts.Of(other).Adoption(layout.Units),
            Preamble = ResolutionTextReader.Preamble(layout, evidence),
            Sponsors = ResolutionTextReader.Sponsors(masthead, evidence),
            Adoption = enacting is null ? null : ResolutionTextReader.Adoption(tree, masthead, language, evidence),
            Questions = PaperReader.Questions(layout, evidence),
            Resources = PaperReader.Resources(layout, evidence),
            Clusters = PaperReader.Clusters(layout, evidence),
            Spans = evidence.Spans,
        };
        return record with { Problems = ProblemFinder.Find(record, NoteCalls()) };
    }

    private IReadOnlyList<AttendanceGroup> Attendance() =>
        other is null ? AttendanceReader.Read(layout.Units, evidence) : WordedAttendance.Of(other).Read(layout.Units, evidence);

    private IReadOnlyList<Recommendation> Recommendations(string type) =>
        type switch
        {
            MeetingReport => RecommendationsReader.Read(layout, language, evidence),
            DocumentTypes.ReviewReport => ReviewReader.Read(layout, evidence),
            _ => [],
        };

    private MeetingSources Sources(IReadOnlyList<Table> tables) =>
        new(head, masthead.Title, layout.Units, [.. tables.SelectMany(t => t.Rows).SelectMany(cells => cells)]);

    /// <summary>The documents that an agenda announces under its headings "Documentation".</summary>
    private List<(string? Label, Passage Text)> Announced() =>
        [.. tree.Body.Where(n => n.Kind == BlockKind.ListedDocument).Select(n => (n.Label, n.WholeText(tree.Pages)))];

    /// <summary>The footnote marks called anywhere in the document.</summary>
    private HashSet<string> NoteCalls()
    {
        var texts = tree.Masthead.Concat(tree.Body).SelectMany(node => node.Cells.Prepend(node)).Select(node => node.WholeText(tree.Pages));
        return texts.SelectMany(text => text.Notes).Select(note => note.Mark).ToHashSet(StringComparer.Ordinal);
    }

    private IReadOnlyList<Paragraph> Paragraphs()
    {
        var paragraphs = layout.Paragraphs(evidence);
        return enacting is null ? paragraphs : ResolutionTextReader.Operative(layout, paragraphs, evidence);
    }

    private IReadOnlyList<string> JointSymbols() =>
        masthead.Symbols.Count < 2 ? [] : [.. masthead.Symbols.Select((symbol, i) => symbol.Note($"/jointSymbols/{i}", evidence))];

    private string? Noted(string pointer, Passage? passage) => passage is null ? null : evidence.Note(pointer, passage);

    /// <summary>The masthead's working body; else the first one the title names; a document of the Conference alone has it from the masthead.</summary>
    private Passage? Body() =>
        masthead.Organs.FirstOrDefault(o => Organ.FindBody(o) is not null)
        ?? masthead.Titles.Reverse().Select(Organ.FindBody).FirstOrDefault(found => found is not null)
        ?? (masthead.Organs.Count > 0 ? masthead.Organs[0] : enacting ?? FirstInText(Organ.FindBody));

    /// <summary>A resolution names many organs, and its own above its text: what it cites is no parent of it.</summary>
    private Passage? ParentBody()
    {
        var parent = masthead.Organs.LastOrDefault(o => Organ.FindBody(o) is null && o.Value != Body()?.Value);
        if (enacting is null)
            parent ??= FirstInText(Organ.FindParent) ?? FirstInText(Organ.FindPlainParent);
        return parent?.Value == Body()?.Value ? null : parent;
    }

    /// <summary>What the running text and the notes cite, in the order of the text; the documents of its own list are not told again.</summary>
    private CitedWorks Cited(Passage? body, IReadOnlyList<ListedDocument> documentation)
    {
        var notes = Notes().Select(n => new Unit($"footnote {n.Label}", null, null, n.Text(tree.Pages), []));
        var listed = documentation.SelectMany(document => document.Symbols).SelectMany(DocumentSymbol.ParseJoint).ToHashSet();
        var organ = body is null ? null : Bodies.Find(body.Value);
        List<Unit> units = [.. layout.Units.Concat(notes).OrderBy(unit => unit.Text.Start)];
        return other is null ? References.Read(units, organ, listed) : WordedCitations.Of(other).Read(units, listed);
    }

    private Passage? FirstInText(Func<Passage, Passage?> find) =>
        layout.Units.Select(u => find(u.Text)).FirstOrDefault(found => found is not null);

    private List<Footnote> Footnotes() =>
        [.. Notes().Select((n, i) => new Footnote(n.Label!, evidence.Note($"/footnotes/{i}/text", n.Text(tree.Pages))))];

    private IEnumerable<Node> Notes() => tree.Masthead.Concat(tree.Body).Where(n => n.Kind == BlockKind.Footnote);
}
