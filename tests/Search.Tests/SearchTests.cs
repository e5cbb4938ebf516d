namespace Palermo.Search.Tests;

public sealed class SearchTests
{
    [Theory]
    [InlineData("smuggling", "1 2")]
    [InlineData("SMUGGLED", "1 2")]
    [InlineData("smuggling sea", "2")]
    [InlineData("\"migrants by\"", "2")]
    [InlineData("\"by migrants\"", "")]
    [InlineData("smuggling -sea", "1")]
    [InlineData("-sea", "1 3")]
    [InlineData("-\"migrants by sea\" -border", "1")]
    [InlineData("sea OR border", "2 3")]
    [InlineData("smuggling sea OR border", "2")]
    [InlineData("traff*", "3")]
    [InlineData("\"migrants by s\"*", "2")]
    [InlineData("CTOC/COP/WG.7", "1")]
    [InlineData("ctoc/cop", "1")]
    [InlineData("cop/ctoc", "")]
    [InlineData("", "1 2 3")]
    [InlineData("* - \"\" OR !?", "1 2 3")]
    [InlineData("nothing", "")]
    public async Task A_query_finds_what_it_says(string text, string ids)
    {
        await using var shelf = new Shelf();
        await shelf.Publish(
            Shelf.Entry("1", "CTOC/COP/WG.7/2013/2", "Smuggling of migrants: background"),
            Shelf.Entry("2", "Report", "The smuggling of migrants by sea"),
            Shelf.Entry("3", "Report", "Trafficking across a border")
        );

        Assert.Equal(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries), shelf.Ids(text));
    }

    [Theory]
    [InlineData("fr", "Trafic illicite de migrants : États parties", "etats")]
    [InlineData("fr", "Trafic illicite de migrants : Etats parties", "États")]
    [InlineData("es", "Tráfico ilícito de migrantes", "ilicito")]
    [InlineData("ru", "Незаконный ввоз мигрантов", "ВВОЗ")]
    [InlineData("ar", "تهريب المهاجرين", "المهاجرين")]
    [InlineData("zh", "法国", "法国")]
    [InlineData("zh", "偷运移民问题 工作组", "工作组")]
    [InlineData("zh", "偷运移民问题工作组", "偷运*")]
    [InlineData("tr", "Türkiye", "turkiye")]
    public async Task A_title_is_found_in_its_own_writing(string language, string title, string text)
    {
        await using var shelf = new Shelf();
        await shelf.Publish(Shelf.Entry("1", title, language: language), Shelf.Entry("2", "Other"));

        Assert.Equal(["1"], shelf.Ids(text));
    }

    [Fact]
    public async Task A_withdrawn_source_is_gone_with_all_its_entries()
    {
        await using var shelf = new Shelf();
        await shelf.Publish(
            Shelf.Entry("1", "migrant one") with
            {
                Source = "x",
            },
            Shelf.Entry("2", "migrant two") with
            {
                Source = "x",
            },
            Shelf.Entry("3", "migrant three") with
            {
                Source = "y",
            }
        );

        await shelf.Withdraw("x");

        Assert.Equal(["3"], shelf.Ids("migrant"));
        Assert.Equal(["3"], shelf.Ids(""));
        Assert.All(shelf.Find("").Facets, count => Assert.Equal(1, count.Count));
        await shelf.VerifyWords();
    }

    [Fact]
    public async Task An_entry_published_again_replaces_itself()
    {
        await using var shelf = new Shelf();
        await shelf.Publish(Shelf.Entry("1", "old words", facets: new SearchFacet("session", "1")));

        await shelf.Publish(Shelf.Entry("1", "new words", facets: new SearchFacet("session", "2")));

        Assert.Empty(shelf.Ids("old"));
        Assert.Equal(["1"], shelf.Ids("new"));
        Assert.Equal([new FacetCount("session", "2", 1)], shelf.Find("").Facets.Where(count => count.Key == "session"));
    }

    [Fact]
    public async Task The_last_of_two_alike_in_one_publication_stands()
    {
        await using var shelf = new Shelf();

        await shelf.Publish(Shelf.Entry("1", "old words"), Shelf.Entry("2", "other"), Shelf.Entry("1", "new words"));

        Assert.Empty(shelf.Ids("old"));
        Assert.Equal(["1"], shelf.Ids("new"));
        Assert.Equal(["1"], shelf.Ids("words"));
        await shelf.VerifyWords();
    }

    [Fact]
    public async Task Found_words_are_marked_and_mark_up_stays_text()
    {
        await using var shelf = new Shelf();
        await shelf.Publish(Shelf.Entry("1", "Migrant <b>rights</b>", "On \u0001the\u0002 rights of migrants & others"));

        var hit = Assert.Single(shelf.Find("migrants rights").Items);

        Assert.Equal([new("Migrant", true), new(" <b>", false), new("rights", true), new("</b>", false)], hit.Title);
        Assert.Equal(
            [new("On  the  ", false), new("rights", true), new(" of ", false), new("migrants", true), new(" & others", false)],
            hit.Snippet
        );
    }

    [Fact]
    public async Task A_word_in_the_title_ranks_before_one_in_the_text()
    {
        await using var shelf = new Shelf();
        await shelf.Publish(Shelf.Entry("1", "vessel", "border"), Shelf.Entry("2", "border", "vessel"));

        Assert.Equal(["2", "1"], shelf.Find("border").Items.Select(hit => hit.Id));
    }

    [Fact]
    public async Task Without_words_the_newest_come_first()
    {
        await using var shelf = new Shelf();
        await shelf.Publish(
            Shelf.Entry("1", "a") with
            {
                Date = new DateOnly(2012, 1, 1),
            },
            Shelf.Entry("2", "b") with
            {
                Date = null,
            },
            Shelf.Entry("3", "c") with
            {
                Date = new DateOnly(2025, 1, 1),
            }
        );

        Assert.Equal(["3", "1", "2"], shelf.Find("").Items.Select(hit => hit.Id));
    }

    [Theory]
    [InlineData("same")]
    [InlineData("")]
    public async Task Pages_show_every_entry_once_though_all_rank_alike(string text)
    {
        await using var shelf = new Shelf();
        await shelf.Publish([.. Enumerable.Range(0, 25).Select(i => Shelf.Entry($"{i}", "same"))]);
        var seen = new List<string>();

        SearchCursor? after = null;
        do
        {
            var page = shelf.Find(new SearchQuery(text) { Size = 4, After = after });
            Assert.Equal(25, page.Total);
            seen.AddRange(page.Items.Select(hit => hit.Id));
            after = page.Next;
        } while (after is not null);

        Assert.Equal(Enumerable.Range(0, 25).Select(i => $"{i}"), seen);
    }

    [Fact]
    public async Task A_key_s_counts_heed_the_filters_of_the_other_keys_only()
    {
        await using var shelf = new Shelf();
        await shelf.Publish(
            Shelf.Entry("1", "a", "", "en", new("session", "1"), new("state", "XA")),
            Shelf.Entry("2", "a", "", "en", new("session", "2"), new("state", "XA")),
            Shelf.Entry("3", "a", "", "en", new("session", "2"), new("state", "XB"))
        );

        var page = shelf.Find("a", new SearchFacet("session", "2"));

        Assert.Equal(2, page.Total);
        Assert.Equal(
            [("session", "2", 2), ("session", "1", 1), ("state", "XA", 1), ("state", "XB", 1)],
            page.Facets.Where(count => count.Key is "session" or "state").Select(count => (count.Key, count.Value, (int)count.Count))
        );
    }

    [Fact]
    public async Task Values_of_one_key_are_alternatives_and_keys_must_all_hold()
    {
        await using var shelf = new Shelf();
        await shelf.Publish(
            Shelf.Entry("1", "a", "", "en", new("session", "1"), new("state", "XA")),
            Shelf.Entry("2", "a", "", "en", new("session", "2"), new("state", "XA")),
            Shelf.Entry("3", "a", "", "en", new("session", "3"), new("state", "XA")),
            Shelf.Entry("4", "a", "", "en", new("session", "1"), new("state", "XB"))
        );

        Assert.Equal(["1", "2"], shelf.Ids("a", new("session", "1"), new("session", "2"), new("state", "XA")));
    }

    [Theory]
    [InlineData("sea", "1 3")]
    [InlineData("", "1 2 3")]
    [InlineData("-sea", "2")]
    public async Task All_ids_of_one_kind_are_told_once_whatever_their_language(string text, string ids)
    {
        await using var shelf = new Shelf();
        await shelf.Publish(
            Shelf.Entry("1", "by sea"),
            Shelf.Entry("1", "by sea, in another language", language: "fr"),
            Shelf.Entry("2", "by land"),
            Shelf.Entry("3", "by sea"),
            Shelf.Entry("4", "by sea") with
            {
                Kind = "topic",
            }
        );

        Assert.Equal(ids.Split(' '), shelf.Read((db, index) => index.Ids(db, "document", text)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_shortened_and_that_is_said()
    {
        await using var shelf = new Shelf();
        await shelf.Publish(Shelf.Entry("1", "word"));

        Assert.True(shelf.Find(string.Join(' ', Enumerable.Repeat("word", 33))).Shortened);
        Assert.False(shelf.Find(string.Join(' ', Enumerable.Repeat("word", 32))).Shortened);
        Assert.True(shelf.Find("word" + new string(' ', 400)).Shortened);
    }
}
