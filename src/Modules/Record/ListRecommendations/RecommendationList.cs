using System.Data.Common;
using Dapper;
using Palermo.Parsing.Record;
using Palermo.Record.Answers;
using Palermo.Record.Lists;

namespace Palermo.Record.ListRecommendations;

/// <summary>All recommendations, newest document first, then in the order of the document.</summary>
internal static class RecommendationList
{
    public static readonly ListSource Source = new(
        "recommendations",
        "record_recommendations r",
        "r.id",
        "recommendation",
        [new("r.sort_date", Descending: true), new("r.document_id", Descending: true, IsNumber: true), new("r.position", IsNumber: true)],
        [
            ColumnFacet.Number("session", "r.session"),
            ColumnFacet.OneOf("addressee", "r.addressee_code", Vocabulary.Addressees),
            ColumnFacet.OneOf("strength", "r.strength", Vocabulary.Strengths),
            ColumnFacet.OneOf("position", "r.stance", Vocabulary.Positions),
            new LinkFacet(
                "article",
                Citing,
                "JOIN record_citations c ON c.recommendation_id = r.id",
                "c.instrument || '-' || c.article",
                ArticleId.IsKnown
            ),
            new LinkFacet("section", InSection, "", "r.section_title", title => title.Length <= ListFacet.LongestName)
            {
                IsBorne = (connection, title) =>
                    ListFacet.HasRow(connection, "SELECT 1 FROM record_recommendations WHERE section_title = @name", title),
            },
            ColumnFacet.Body("r.body_code"),
            LinkFacet.Document(
                """
                SELECT id FROM record_recommendations
                WHERE document_id IN (SELECT id FROM record_documents WHERE slug IN (SELECT value FROM json_each(@documents)))
                """
            ),
        ]
    )
    {
        OfCurrent = Current,
        Changed = $"""
            SELECT id FROM record_recommendations WHERE id > @last UNION
            SELECT r.id FROM record_documents d JOIN record_recommendations r ON r.document_id = d.id WHERE {CurrentEditions.Changed}
            """,
    };

    /// <summary>Of a recommendation <c>r</c>: its document is no older edition.</summary>
    public const string Current = $"r.document_id NOT IN ({CurrentEditions.Older})";

    public static Listed<RecommendationItem> Handle(ReadScope scope, ListQuery query) =>
        new ListReader(scope, Source, query).Page(keys => Load(scope.Connection, keys), recommendation => recommendation.Key);

    private static SqlPart Citing(IReadOnlyList<string> articles) =>
        ArticleId.Condition("SELECT recommendation_id FROM record_citations WHERE recommendation_id IS NOT NULL AND {0}", articles);

    private static SqlPart InSection(IReadOnlyList<string> values) =>
        SqlPart.Of(
            "SELECT id FROM record_recommendations WHERE section_title IN (SELECT value FROM json_each(@sections))",
            "sections",
            JsonColumn.Texts(values)
        );

    private const string Columns = """
        r.id AS Key, r.anchor AS Anchor, r.number AS Number, r.paragraph AS Paragraph, r.section AS Section, r.section_title AS SectionTitle,
        r.addressee AS Addressee, r.addressee_code AS AddresseeCode, r.modal AS Modal, r.strength AS Strength, r.clauses AS Clauses,
        r.qualifiers AS Qualifiers, r.text AS Text, r.requested_by AS RequestedBy, r.stance AS Stance, r.adopted AS Adopted,
        r.articles AS Articles, r.body_code AS BodyCode, r.session AS Session, coalesce(d.distribution_date, d.date) AS Date,
        d.slug AS Slug, d.document_type AS Type, d.known_symbol AS Symbol, d.title AS Title
        """;

    /// <summary>Recommendations by their keys, in any order.</summary>
    public static IEnumerable<RecommendationItem> Load(DbConnection connection, IReadOnlyList<long> keys) =>
        connection
            .Query<Row>(
                $"""
                SELECT {Columns} FROM record_recommendations r JOIN record_documents d ON d.id = r.document_id
                WHERE r.id IN (SELECT CAST(value AS BIGINT) FROM json_each(@keys))
                """,
                new { keys = JsonColumn.Keys(keys) }
            )
            .Select(row => row.Item());

    private sealed record Row
    {
        public long Key { get; init; }
        public required string Anchor { get; init; }
        public string? Number { get; init; }
        public long? Paragraph { get; init; }
        public string? Section { get; init; }
        public string? SectionTitle { get; init; }
        public string? Addressee { get; init; }
        public string? AddresseeCode { get; init; }
        public string? Modal { get; init; }
        public string? Strength { get; init; }
        public required string Clauses { get; init; }
        public required string Qualifiers { get; init; }
        public required string Text { get; init; }
        public required string RequestedBy { get; init; }
        public string? Stance { get; init; }
        public bool Adopted { get; init; }
        public required string Articles { get; init; }
        public string? BodyCode { get; init; }
        public long? Session { get; init; }
        public string? Date { get; init; }
        public required string Slug { get; init; }
        public required string Type { get; init; }
        public string? Symbol { get; init; }
        public string? Title { get; init; }

        public RecommendationItem Item() =>
            new()
            {
                Key = Key,
                Anchor = Anchor,
                Id = Addresses.RecommendationId(Slug, Anchor),
                Document = new DocumentLink(Slug, Type, Symbol, Title, Date, TextLanguage.Of(Text)),
                Number = Number,
                Paragraph = Paragraph,
                Section = Section,
                SectionTitle = SectionTitle,
                Addressee = Addressee,
                AddresseeCode = AddresseeCode,
                Modal = Modal,
                Strength = Strength,
                Clauses = JsonColumn.List<Clause>(Clauses),
                Qualifiers = JsonColumn.List<string>(Qualifiers),
                Text = Text,
                By = JsonColumn.List<string>(RequestedBy),
                Position = Stance,
                Adopted = Adopted,
                Articles = JsonColumn.List<CitedArticle>(Articles),
                BodyCode = BodyCode,
                Session = Session,
                Date = Date,
                Address = Addresses.Place(Slug, Anchor),
            };
    }
}
