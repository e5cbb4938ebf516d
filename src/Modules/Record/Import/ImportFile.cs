using System.Data.Common;
using System.Security.Cryptography;
using Dapper;
using Palermo.Kernel;
using Palermo.Parsing;
using Palermo.Parsing.Record;
using Palermo.Record.Extract;
using Palermo.Record.Publish;
using Palermo.Search;
using Palermo.Storage;

namespace Palermo.Record.Import;

/// <summary>Takes one file into the record: bytes, reading, rows, one transaction.</summary>
internal sealed class ImportFile(Store store, ISearchIndex index, IFiles files, TimeProvider time) : IDisposable
{
    /// <summary>Reading needs many times a text's length in memory; longer files are read one at a time.</summary>
    private const int Large = 1 << 20;

    private readonly SemaphoreSlim hands = new(Environment.ProcessorCount);

    private readonly SemaphoreSlim largeFiles = new(1);

    /// <exception cref="DiskFullException">Nothing of this file is stored.</exception>
    /// <exception cref="StoreStoppedException">See there.</exception>
    public async Task<FileOutcome> RunAsync(string path, Caller caller, CancellationToken cancel)
    {
        await hands.WaitAsync(cancel);
        DocumentRows rows;
        DocumentRecord record;
        try
        {
            var file = DocumentFile.Read(files, path);
            if (file is not DocumentFile.Taken { Bytes: var bytes })
                return new FileOutcome.LeftOut(path, ((DocumentFile.Refused)file).Why);
            if (StoredAt(Convert.ToHexStringLower(SHA256.HashData(bytes.Span))) is { } slug)
                return new FileOutcome.Unchanged(path, slug);
            (rows, record) = await ReadAsync(Path.GetFileName(path), bytes, cancel);
        }
        finally
        {
            hands.Release();
        }
        return await StoreAsync(path, rows, record, caller, cancel);
    }

    public void Dispose()
    {
        hands.Dispose();
        largeFiles.Dispose();
    }

    private async Task<(DocumentRows, DocumentRecord)> ReadAsync(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        if (bytes.Length < Large)
            return Read(name, bytes);
        await largeFiles.WaitAsync(cancel);
        try
        {
            return Read(name, bytes);
        }
        finally
        {
            largeFiles.Release();
        }
    }

    private (DocumentRows, DocumentRecord) Read(string name, ReadOnlyMemory<byte> bytes)
    {
        var read = DocumentReader.Read(name, bytes);
        return (DocumentRows.From(read, bytes, time.GetUtcNow()), read.Record);
    }

    private async Task<FileOutcome> StoreAsync(
        string path,
        DocumentRows rows,
        DocumentRecord record,
        Caller caller,
        CancellationToken cancel
    )
    {
        var digest = rows.Document.Sha256;
        var intent = new WriteIntent(new IdempotencyKey($"document.import/{digest}"), caller, "document.import", rows.Document.DigestSlug);
        var written = await store.WriteAsync(intent, connection => Store(connection, rows, record), cancel);
        // The same bytes may have come in under another name since they were looked for.
        return written is { Repeated: false, Value: { } stored }
            ? new FileOutcome.Imported(path, stored.Slug, rows.Document.Symbol, stored.Slug != rows.Document.Slug)
            : new FileOutcome.Unchanged(path, StoredAt(digest) ?? rows.Document.DigestSlug);
    }

    private StoredDocument Store(DbConnection connection, DocumentRows rows, DocumentRecord record)
    {
        var stored = StoreDocument.Store(connection, rows);
        var document = rows.Document with { Id = stored.Id, Slug = stored.Slug };
        index.Publish(connection, DocumentEntries.Of(document, record, [.. stored.RecommendationIds.Zip(rows.Recommendations)]));
        index.Publish(connection, FindingEntries.Within(connection, stored.Id, DocumentEntries.Source(document.DigestSlug)));
        return stored;
    }

    private string? StoredAt(string sha256) =>
        store.Read(connection =>
            connection.QuerySingleOrDefault<string>("SELECT slug FROM record_documents WHERE sha256 = @sha256", new { sha256 })
        );
}
