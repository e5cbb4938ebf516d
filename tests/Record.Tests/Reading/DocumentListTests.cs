using Palermo.Pages.Languages;
using Palermo.Record.ListDocuments;
using Palermo.Record.Lists;
using Palermo.Record.Parts;
using Palermo.Record.Rows;

namespace Palermo.Record.Tests.Reading;

public sealed class DocumentListTests : IAsyncDisposable
{
    private static readonly string[] Types = ["meeting report", "background paper", "other"];
    private static readonly string?[] Bodies = ["WG_SOM", "LC_WG", null];
    private static readonly long?[] Sessions = [1, 2, 10, null];
    private static readonly string[] Dates = ["2019-05-01", "2019-11-30", "2023-10-13", ""];

    private readonly Shelf shelf = new();

    public ValueTask DisposeAsync() => shelf.DisposeAsync();

    [Fact]
    public async Task Documents_stand_newest_first_and_undated_ones_last()
    {
        await shelf.Put(Shelf.Document(1, "2015-12-04"), Shelf.Document(2), Shelf.Document(3, "2023-10-13"));
        Assert.Equal(["doc-3", "doc-1", "doc-2"], Ids(List("")));
    }

    [Fact]
    public async Task The_day_of_its_meeting_orders_a_document_without_a_date_but_is_not_its_date()
    {
        await shelf.Put(
            Shelf.Document(1, "2015-11-18") with
            {
                MeetingStart = "2015-11-18",
                MeetingEnd = "2015-11-20",
            },
            Shelf.Document(2, "2014-01-08") with
            {
                Date = "2014-01-08",
            },
            Shelf.Document(3, "2016-02-01") with
            {
                DistributionDate = "2016-02-01",
                Date = "2016-01-30",
            }
        );

        var items = List("").Items;

        Assert.Equal(["2016-02-01", null, "2014-01-08"], items.Select(document => document.Date));
        Assert.Equal("meeting of 18 to 20 November 2015", Names.When(Words.In(SiteLanguage.English), items[1]));
    }

    [Fact]
    public async Task Every_narrowing_gives_the_documents_totals_and_counts_that_plain_counting_gives()
    {
        var all = Various(120);
        await shelf.Put(all);
        string[] questions =
        [
            "",
            "?type=other",
            "?type=other&type=background+paper",
            "?session=10",
            "?session=none",
            "?session=1&session=none&type=other",
            "?body=WG_SOM&year=2019",
            "?body=none&year=none&type=meeting+report",
            "?year=1999",
        ];
        foreach (var question in questions)
        {
            var asked = Ask.Of(DocumentList.Source, question + (question.Length == 0 ? "?" : "&") + "limit=200");
            AssertAsCounted(all, asked, shelf.Ask(scope => DocumentList.Handle(scope, asked)));
        }
    }

    [Fact]
    public async Task Following_the_cursor_shows_every_document_once_in_the_order_of_one_long_page()
    {
        await shelf.Put(Various(53));
        var whole = Ids(List("?limit=200"));
        var walked = new List<string>();
        string? cursor = "";
        do
        {
            var part = List($"?limit=7&cursor={cursor}");
            walked.AddRange(Ids(part));
            Assert.Equal(53, part.Total);
            cursor = part.Next;
        } while (cursor is not null);
        Assert.Equal(53, whole.Count);
        Assert.Equal(whole, walked);
    }

    [Fact]
    public async Task A_last_page_that_is_exactly_full_has_no_next()
    {
        await shelf.Put(Various(10));
        Assert.Null(List("?limit=10").Next);
        Assert.NotNull(List("?limit=9").Next);
    }

    [Fact]
    public async Task Words_narrow_the_list_and_its_counts()
    {
        await shelf.Put(Shelf.Document(1, type: "other"), Shelf.Document(2, type: "other"), Shelf.Document(3, type: "resolution"));
        shelf.Index.Entries.AddRange([("document", "1", "boats"), ("document", "3", "boats at sea"), ("meeting", "2", "boats")]);
        var found = List("?q=boats");
        Assert.Equal(2, found.Total);
        Assert.Equal([("resolution", 1L), ("other", 1L)], Counts(found, "type"));
        Assert.Empty(List("?q=nothing").Items);
    }

    [Fact]
    public async Task What_other_documents_supply_stands_apart_from_what_was_read()
    {
        await shelf.Put(Shelf.Document(1) with { KnownSymbol = "LC/AOP/WG.1/2019/5" }, Shelf.Document(2) with { Title = "Background" });
        await shelf.Put(
            "record_resolved",
            new ResolvedRow
            {
                Id = 1,
                SubjectKind = "document",
                SubjectId = 1,
                Field = "symbol",
                Value = "LC/AOP/WG.1/2019/5",
                Rule = "named-by-another",
                SourceId = 2,
                Place = "footnote 1",
                Quote = "See LC/AOP/WG.1/2019/5.",
            }
        );
        var document = List("").Items.Single(item => item.Id == "doc-1");
        Assert.Null(document.Symbol);
        var resolved = Assert.Single(document.Resolved);
        Assert.Equal(("symbol", "LC/AOP/WG.1/2019/5"), (resolved.Field, resolved.Value));
        Assert.Equal("/documents/doc-2#n1", resolved.Source.Address);
    }

    [Fact]
    public async Task A_chosen_value_that_leaves_nothing_is_still_shown_so_that_it_can_be_taken_back()
    {
        await shelf.Put(Shelf.Document(1, "2015-12-04", "resolution"));
        var list = List("?type=other");
        Assert.Empty(list.Items);
        Assert.Contains(new ListedValue("other", 0, Chosen: true), list.Facets.Single(facet => facet.Name == "type").Values);
    }

    private Listed<DocumentItem> List(string query) => shelf.Ask(scope => DocumentList.Handle(scope, Ask.Of(DocumentList.Source, query)));

    private static List<string> Ids(Listed<DocumentItem> list) => [.. list.Items.Select(item => item.Id)];

    private static List<(string, long)> Counts(Listed<DocumentItem> list, string facet) =>
        [
            .. list
                .Facets.Where(counts => counts.Name == facet)
                .SelectMany(counts => counts.Values)
                .Select(value => (value.Value, value.Count)),
        ];

    private static DocumentRow[] Various(int count) =>
        [
            .. Enumerable
                .Range(1, count)
                .Select(id =>
                    Shelf.Document(id, Dates[id * 7 % 4], Types[id % 3]) with
                    {
                        BodyCode = Bodies[id / 3 % 3],
                        KnownSession = Sessions[id * id % 4],
                    }
                ),
        ];

    private static void AssertAsCounted(DocumentRow[] all, ListQuery asked, Listed<DocumentItem> list)
    {
        (string Name, Func<DocumentRow, string> Value)[] facets =
        [
            ("type", row => row.DocumentType),
            ("body", row => row.BodyCode ?? "none"),
            ("session", row => row.KnownSession is { } session ? $"{session}" : "none"),
            ("year", row => row.SortDate.Length == 0 ? "none" : row.SortDate[..4]),
        ];
        bool Passes(DocumentRow row, string except) =>
            facets.All(facet =>
                facet.Name == except || !asked.Chosen.TryGetValue(facet.Name, out var values) || values.Contains(facet.Value(row))
            );
        var passing = all.Where(row => Passes(row, "")).OrderByDescending(row => row.SortDate).ThenByDescending(row => row.Id);
        Assert.Equal(passing.Select(row => row.Slug), Ids(list));
        Assert.Equal(passing.Count(), list.Total);
        foreach (var (name, value) in facets)
        {
            var counted = all.Where(row => Passes(row, name)).GroupBy(value).ToDictionary(group => group.Key, group => (long)group.Count());
            Assert.Equal(
                counted,
                Counts(list, name).Where(count => count.Item2 > 0).ToDictionary(count => count.Item1, count => count.Item2)
            );
        }
    }
}
