using System.Data.Common;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Palermo.Record.Answers;
using Palermo.Record.ListDocuments;
using Palermo.Record.ListRecommendations;
using Palermo.Record.Lists;
using Palermo.Record.Tests.Import;
using Palermo.Search;

namespace Palermo.Record.Tests.Reading;

/// <summary>What lists keep in memory is there before anybody asks: when the site opens, and after a change.</summary>
public sealed class ReadAheadTests
{
    private const string Broken = "UPDATE record_documents SET joint_symbols = '[\"'";

    [Fact]
    public async Task Lists_are_read_at_the_start_and_after_a_change_without_being_asked()
    {
        await using var desk = new Desk();
        await desk.ImportAsync(desk.Put("one.txt", Paper.Note(1)));
        var kept = new UntilChanged();
        using var ahead = Ahead(desk, kept, new LogBook());

        await ahead.StartAsync(TestContext.Current.CancellationToken);
        await ComesAsync(desk, kept, documents: 1);
        await desk.ImportAsync(desk.Put("two.txt", Paper.Note(2)));
        await ComesAsync(desk, kept, documents: 2);
        await ahead.StopAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("DROP TABLE record_mentions")]
    [InlineData(Broken)]
    public async Task Records_that_cannot_be_read_do_not_end_the_site_nor_keep_others_from_being_read(string breaks)
    {
        await using var desk = new Desk();
        await desk.ImportAsync(desk.Put("one.txt", Paper.Note(1)));
        var kept = new UntilChanged();
        using var ahead = Ahead(desk, kept, new LogBook());
        await desk.WriteAsync(breaks);

        await ahead.StartAsync(TestContext.Current.CancellationToken);
        await Task.WhenAny(ahead.ExecuteTask!, IsAskedAsync(desk, kept));

        Assert.False(ahead.ExecuteTask!.IsCompleted);
        await ahead.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task What_is_wrong_with_records_is_logged_once()
    {
        await using var desk = new Desk();
        await desk.ImportAsync(desk.Put("one.txt", Paper.Note(1)));
        var (kept, log) = (new UntilChanged(), new LogBook());
        using var ahead = Ahead(desk, kept, log);

        await desk.WriteAsync(Broken);
        await ahead.StartAsync(TestContext.Current.CancellationToken);
        await Task.WhenAny(ahead.ExecuteTask!, IsAskedAsync(desk, kept));
        await desk.WriteAsync(Broken);
        await Task.WhenAny(ahead.ExecuteTask!, IsAskedAsync(desk, kept));
        await ahead.StopAsync(TestContext.Current.CancellationToken);

        Assert.IsType<JsonException>(Assert.Single(log.Told));
    }

    private static ReadAhead Ahead(Desk desk, UntilChanged kept, LogBook log) =>
        new(desk.Store, new TextIndex(), kept, TimeProvider.System, log);

    /// <summary>Waits until a list is kept that is asked for after the documents, as it is after the last change.</summary>
    private static async Task IsAskedAsync(Desk desk, UntilChanged kept)
    {
        while (desk.Store.Read(connection => Kept(connection, kept, RecommendationList.Source)) is null)
            await Task.Delay(TimeSpan.FromMilliseconds(20), TestContext.Current.CancellationToken);
    }

    /// <summary>Waits, as long as it takes, until the list is kept as it is now; asking reads nothing.</summary>
    private static async Task ComesAsync(Desk desk, UntilChanged kept, int documents)
    {
        for (long? total = null; total != documents; total = desk.Store.Read(connection => Kept(connection, kept, DocumentList.Source)))
            await Task.Delay(TimeSpan.FromMilliseconds(20), TestContext.Current.CancellationToken);
    }

    private static long? Kept(DbConnection connection, UntilChanged kept, ListSource source)
    {
        try
        {
            return kept.Get<ListColumns>(connection, $"list/{source.Name}", _ => throw new NotYetException()).Keys.Count;
        }
        catch (NotYetException)
        {
            return null;
        }
    }

    private sealed class NotYetException : Exception;

    private sealed class LogBook : ILogger<ReadAhead>
    {
        public List<Exception?> Told { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => Told.Add(exception);
    }
}
