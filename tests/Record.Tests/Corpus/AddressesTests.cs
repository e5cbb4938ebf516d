using Dapper;
using Palermo.Kernel;
using Palermo.Record.Corpus;
using Palermo.Record.Tests.Import;
using Palermo.Storage;

namespace Palermo.Record.Tests.Corpus;

/// <summary>No two topics, meetings or documents are ever given one address, however they are called.</summary>
public sealed class AddressesTests
{
    [Fact]
    public async Task A_title_that_ends_in_a_number_does_not_meet_the_number_given_to_another()
    {
        await using var desk = new Desk();
        var agenda = Paper
            .Agenda(item2: "Lamps лодка море")
            .Replace("3. Other matters.", "3. Lamps берег сеть.", StringComparison.Ordinal)
            .Replace("4. Adoption of the report.", "4. Lamps 2.", StringComparison.Ordinal);

        await desk.ImportAsync(desk.Put("agenda.txt", agenda));

        Assert.Equal(
            new HashSet<(string, string)> { ("Lamps лодка море", "lamps"), ("Lamps берег сеть", "lamps-2"), ("Lamps 2", "lamps-2-2") },
            desk.Query<(string, string)>("SELECT title, slug FROM record_topics").ToHashSet()
        );
    }

    [Theory]
    [InlineData("a a a", "a a-2 a-3")]
    [InlineData("a a a-2", "a a-2 a-2-2")]
    [InlineData("a a-2 a a", "a a-2 a-3 a-4")]
    [InlineData("a-2 a-2 a a", "a-2 a-2-2 a a-3")]
    public void An_address_that_is_taken_gets_the_next_free_number(string wanted, string given)
    {
        var slugs = new FreeSlugs();

        Assert.Equal(given.Split(' '), wanted.Split(' ').Select(slugs.Take));
    }

    [Fact]
    public async Task Two_bodies_whose_codes_are_spelled_alike_have_meetings_at_two_addresses()
    {
        await using var desk = new Desk();
        await desk.ImportAsync(desk.Put("one.txt", Paper.Agenda()));
        await SayBody(desk, "lc-wg-harbours");

        await desk.ImportAsync(desk.Put("two.txt", Paper.Agenda(symbol: "LC/AOP/WG.2/2030/9")));

        Assert.Equal(["lc-wg-harbours-2", "lc-wg-harbours-2-2"], desk.Query<string>("SELECT slug FROM record_meetings ORDER BY slug"));
    }

    private static Task SayBody(Desk desk, string code) =>
        desk.Store.WriteAsync(
            new WriteIntent(new IdempotencyKey("say body"), Desk.Clerk, "test", "record"),
            // What is changed behind the program's back is heeded when everything is worked out anew.
            connection =>
                connection.Execute("UPDATE record_documents SET body_code = @code; UPDATE record_corpus SET rules = 0", new { code })
        );
}
