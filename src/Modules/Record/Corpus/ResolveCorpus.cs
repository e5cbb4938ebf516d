using System.Data.Common;
using System.Globalization;
using Dapper;
using Palermo.Kernel;
using Palermo.Record.Rules;
using Palermo.Search;
using Palermo.Storage;

namespace Palermo.Record.Corpus;

/// <summary>
/// Brings the tables of the corpus up to date: symbols, sessions, editions, meetings, topics, findings. One transaction, so that a reader sees the old
/// corpus or the new one and an interrupted run has changed nothing. Does nothing where no document came since.
/// </summary>
internal sealed class ResolveCorpus(Store store, ISearchIndex index)
{
    public async Task RunAsync(Caller caller, CancellationToken cancel = default)
    {
        if (store.Read(Ahead) is not { } ahead)
            return;
        var key = string.Create(CultureInfo.InvariantCulture, $"corpus.resolve/{ahead.Through}/{AllRules.Version}");
        var intent = new WriteIntent(new IdempotencyKey(key), caller, "corpus.resolve", "record");
        await store.WriteAsync(intent, connection => Write(connection, ahead), cancel);
    }

    /// <summary>What is to be heeded; null where all is.</summary>
    private static Work? Ahead(DbConnection connection)
    {
        var through = connection.ExecuteScalar<long>("SELECT coalesce(max(id), 0) FROM record_documents");
        var done = connection.QuerySingleOrDefault<(long Through, long Rules)>("SELECT resolved_through, rules FROM record_corpus");
        return through == 0 || done == (through, AllRules.Version)
            ? null
            : new Work(done.Rules == AllRules.Version ? done.Through : 0, through);
    }

    private bool Write(DbConnection connection, Work work)
    {
        new Resolution(connection, index).Run(work.Done);
        connection.Execute(
            """
            INSERT INTO record_corpus (id, resolved_through, rules) VALUES (1, @Through, @Version)
            ON CONFLICT (id) DO UPDATE SET rules = excluded.rules, resolved_through = CASE
                WHEN record_corpus.rules = excluded.rules AND record_corpus.resolved_through > excluded.resolved_through
                THEN record_corpus.resolved_through ELSE excluded.resolved_through END
            """,
            new { work.Through, AllRules.Version }
        );
        return true;
    }

    /// <param name="Done">The newest document heeded by the present rules.</param>
    /// <param name="Through">The newest document there is.</param>
    private sealed record Work(long Done, long Through);
}
