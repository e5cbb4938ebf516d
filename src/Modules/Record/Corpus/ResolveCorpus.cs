using System.Data.Common;
using System.Globalization;
using Dapper;
using Palermo.Kernel;
using Palermo.Record.Extract;
using Palermo.Record.Rows;
using Palermo.Record.Rules;
using Palermo.Search;
using Palermo.Storage;

namespace Palermo.Record.Corpus;

/// <summary>
/// Makes the tables of the corpus anew from all documents: symbols, sessions, editions, meetings, topics, findings. Reads first, then
/// replaces them in one transaction, so that a reader sees the old corpus or the new one. Does nothing where no document came since.
/// </summary>
internal sealed class ResolveCorpus(Store store, ISearchIndex index)
{
    public async Task RunAsync(Caller caller, CancellationToken cancel = default)
    {
        GiveBack();
        if (store.Read(Prepare) is not { } corpus)
            return;
        GiveBack();
        var key = string.Create(CultureInfo.InvariantCulture, $"corpus.resolve/{corpus.Through}/{AllRules.Version}");
        var intent = new WriteIntent(new IdempotencyKey(key), caller, "corpus.resolve", "record");
        await store.WriteAsync(intent, connection => Write(connection, corpus), cancel);
    }

    /// <summary>
    /// Reading documents and each stage of comparing them leave much behind that the collector, on a machine with memory to spare, keeps for later. The
    /// whole corpus is held once in an import's life, and right then a small machine has nothing to spare. Costs a tenth of a second at 10,000 documents.
    /// </summary>
    internal static void GiveBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    private static PreparedCorpus? Prepare(DbConnection connection)
    {
        var through = connection.ExecuteScalar<long>("SELECT coalesce(max(id), 0) FROM record_documents");
        var done = connection.QuerySingleOrDefault<(long Through, long Rules)>("SELECT resolved_through, rules FROM record_corpus");
        return through == 0 || done == (through, AllRules.Version) ? null : PreparedCorpus.Of(connection, through);
    }

    private bool Write(DbConnection connection, PreparedCorpus corpus)
    {
        StoreCorpus.Store(connection, corpus);
        Publish.CorpusEntries.Publish(connection, index, corpus);
        connection.Execute(
            """
            INSERT INTO record_corpus (id, resolved_through, rules) VALUES (1, @Through, @Version)
            ON CONFLICT (id) DO UPDATE SET resolved_through = excluded.resolved_through, rules = excluded.rules
            """,
            new { corpus.Through, AllRules.Version }
        );
        return true;
    }
}
