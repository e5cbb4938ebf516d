using Palermo.Pages.Languages;
using Palermo.Record.Answers;
using Palermo.Record.ListDocuments;
using Palermo.Record.Lists;
using Palermo.Record.Tests.Import;
using Palermo.Search;

namespace Palermo.Record.Tests.Reading;

/// <summary>What lists keep in memory is there before anybody asks: when the site opens, and after a change.</summary>
public sealed class ReadAheadTests
{
    [Fact]
    public async Task Lists_are_read_at_the_start_and_after_a_change_without_being_asked()
    {
        await using var desk = new Desk();
        await desk.ImportAsync(desk.Put("one.txt", Paper.Note(1)));
        var kept = new UntilChanged();
        using var ahead = new ReadAhead(desk.Store, new TextIndex(), kept, TimeProvider.System);

        await ahead.StartAsync(TestContext.Current.CancellationToken);
        await ComesAsync(desk, kept, documents: 1);
        await desk.ImportAsync(desk.Put("two.txt", Paper.Note(2)));
        await ComesAsync(desk, kept, documents: 2);
        await ahead.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Records_that_cannot_be_read_do_not_end_the_site()
    {
        var desk = new Desk();
        using var ahead = new ReadAhead(desk.Store, new TextIndex(), new UntilChanged(), TimeProvider.System);
        await desk.WriteAsync("DROP TABLE record_mentions");

        await ahead.StartAsync(TestContext.Current.CancellationToken);
        await Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);

        Assert.False(ahead.ExecuteTask!.IsCompleted);
        await ahead.StopAsync(TestContext.Current.CancellationToken);
        await desk.DisposeAsync();
    }

    /// <summary>Waits, as long as it takes, until the list is kept as it is now; asking reads nothing.</summary>
    private static async Task ComesAsync(Desk desk, UntilChanged kept, int documents)
    {
        for (long? total = null; total != documents; total = desk.Store.Read(connection => Kept(connection, kept)))
            await Task.Delay(TimeSpan.FromMilliseconds(20), TestContext.Current.CancellationToken);
    }

    private static long? Kept(System.Data.Common.DbConnection connection, UntilChanged kept)
    {
        try
        {
            return kept.Get<ListColumns>(connection, $"list/{DocumentList.Source.Name}", _ => throw new NotYetException()).Keys.Count;
        }
        catch (NotYetException)
        {
            return null;
        }
    }

    private sealed class NotYetException : Exception;
}
