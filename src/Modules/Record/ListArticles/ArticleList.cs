using System.Data.Common;
using Dapper;
using Palermo.Kernel;
using Palermo.Record.Answers;
using Palermo.Record.Lists;

namespace Palermo.Record.ListArticles;

/// <summary>An article of an instrument and how much of the record cites it.</summary>
public sealed record ArticleItem
{
    /// <summary>Its address: <c>/articles/{id}</c>, e.g. <c>SOM_PROTOCOL-5</c>.</summary>
    public required string Id { get; init; }
    public required string Instrument { get; init; }
    public long Number { get; init; }

    /// <summary>Titles by language, English always; null where documents cite an article that the instrument does not have.</summary>
    public IReadOnlyDictionary<string, string>? Titles { get; init; }

    /// <summary>Places that cite it: paragraphs, recommendations, footnotes.</summary>
    public long Citations { get; init; }
    public long Documents { get; init; }
    public long Recommendations { get; init; }

    internal bool Exists => Titles is not null;
}

/// <summary>All articles of the instruments in their order, also those that nothing cites.</summary>
internal static class ArticleList
{
    private static readonly string[] Codes = [.. Instruments.All.Select(instrument => instrument.Code)];

    public static readonly ListShape Shape = new(
        "articles",
        [new("id")],
        [
            new RegisterFacet("instrument", code => Codes.Contains(code), Codes),
            new RegisterFacet("cited", value => Vocabulary.YesNo.Contains(value), Vocabulary.YesNo),
        ]
    )
    {
        DefaultLimit = ListQuery.LargestLimit,
        HasPlace = place => ArticleId.IsKnown((string)place[0]),
    };

    private const string Counts = $"""
        SELECT instrument AS Instrument, article AS Number, count(*) AS Citations, count(DISTINCT document_id) AS Documents,
            count(DISTINCT recommendation_id) AS Recommendations
        FROM record_citations WHERE document_id NOT IN ({CurrentEditions.Older})
        """;

    public static Listed<ArticleItem> Handle(ReadScope scope, ListQuery query)
    {
        var cited = scope.Kept.Get(scope.Connection, "articles", Cited);
        var rows = Instruments.All.SelectMany(instrument => Of(instrument, cited)).Where(article => IsNamed(article, query.Words));
        return RegisterReader.Page(Shape, query, [.. rows], article => article.Id, Values);
    }

    public static ArticleItem One(DbConnection connection, ArticleId id)
    {
        const string one = Counts + " AND instrument = @Instrument AND article = @Number GROUP BY instrument, article";
        return Item(
            Instruments.ByCode(id.Instrument)!,
            id.Number,
            connection.QueryFirstOrDefault<Row>(one, new { id.Instrument, id.Number })
        );
    }

    private static Dictionary<(string, long), Row> Cited(DbConnection connection) =>
        connection.Query<Row>(Counts + " GROUP BY instrument, article").ToDictionary(row => (row.Instrument, row.Number));

    /// <summary>The articles of an instrument, then what documents cite beyond them.</summary>
    private static IEnumerable<ArticleItem> Of(Instrument instrument, Dictionary<(string, long), Row> cited)
    {
        var beyond = cited.Values.Where(row => row.Instrument == instrument.Code && row.Number > instrument.Articles.Count);
        var numbers = instrument.Articles.Select(article => (long)article.Number).Concat(beyond.Select(row => row.Number).Order());
        return numbers.Select(number => Item(instrument, number, cited.GetValueOrDefault((instrument.Code, number))));
    }

    private static ArticleItem Item(Instrument instrument, long number, Row? cited) =>
        new()
        {
            Id = new ArticleId(instrument.Code, (int)number).ToString(),
            Instrument = instrument.Code,
            Number = number,
            Titles = instrument.Article((int)number)?.Titles,
            Citations = cited?.Citations ?? 0,
            Documents = cited?.Documents ?? 0,
            Recommendations = cited?.Recommendations ?? 0,
        };

    private static IReadOnlyList<string> Values(ArticleItem article, string facet) =>
        [
            facet == "instrument" ? article.Instrument
            : article.Citations > 0 ? "yes"
            : "no",
        ];

    private static bool IsNamed(ArticleItem article, string words) =>
        words.Length == 0
        || article.Id.Equals(words, StringComparison.OrdinalIgnoreCase)
        || $"article {article.Number}".Equals(words, StringComparison.OrdinalIgnoreCase)
        || article.Titles?.Values.Any(title => title.Contains(words, StringComparison.OrdinalIgnoreCase)) == true;

    private sealed record Row
    {
        public required string Instrument { get; init; }
        public long Number { get; init; }
        public long Citations { get; init; }
        public long Documents { get; init; }
        public long Recommendations { get; init; }
    }
}
