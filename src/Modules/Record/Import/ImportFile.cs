using System.Data.Common;
using System.Security.Cryptography;
using Dapper;
using Palermo.Kernel;
using Palermo.Parsing;
using Palermo.Parsing.Formats;
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
        Readable read;
        try
        {
            var file = DocumentFile.Read(files, path);
            if (file is not DocumentFile.Taken { Bytes: var bytes })
                return new FileOutcome.LeftOut(path, ((DocumentFile.Refused)file).Why);
            if (StoredAt(Convert.ToHexStringLower(SHA256.HashData(bytes.Span))) is { } slug)
                return new FileOutcome.Unchanged(path, slug);
            var name = Path.GetFileName(path);
            var decoded = await Decoding.OfAsync(name, bytes, cancel);
            if (decoded is not Decoded.Text text)
                return new FileOutcome.LeftOut(path, new Refusal(((Decoded.Refused)decoded).Why));
            read = await ReadAsync(name, bytes, text, cancel);
        }
        finally
        {
            hands.Release();
        }
        return await StoreAsync(path, read, caller, cancel);
    }

    public void Dispose()
    {
        hands.Dispose();
        largeFiles.Dispose();
    }

    /// <summary>A file as it is to be stored.</summary>
    private sealed record Readable(DocumentRows Rows, DocumentRecord Record, IReadOnlyList<string> Remarks);

    private async Task<Readable> ReadAsync(string name, ReadOnlyMemory<byte> bytes, Decoded.Text text, CancellationToken cancel)
    {
        if (text.Source.Length < Large)
            return Read(name, bytes, text);
        await largeFiles.WaitAsync(cancel);
        try
        {
            return Read(name, bytes, text);
        }
        finally
        {
            largeFiles.Release();
        }
    }

    private Readable Read(string name, ReadOnlyMemory<byte> bytes, Decoded.Text text)
    {
        var read = DocumentReader.Read(name, bytes, text);
        return new Readable(DocumentRows.From(read, bytes, time.GetUtcNow()), read.Record, text.Remarks);
    }

    private async Task<FileOutcome> StoreAsync(string path, Readable read, Caller caller, CancellationToken cancel)
    {
        var (rows, record, remarks) = read;
        var digest = rows.Document.Sha256;
        var intent = new WriteIntent(new IdempotencyKey($"document.import/{digest}"), caller, "document.import", rows.Document.DigestSlug);
        var written = await store.WriteAsync(intent, connection => Store(connection, rows, record), cancel);
        // The same bytes may have come in under another name since they were looked for.
        return written is { Repeated: false, Value: { } stored }
            ? new FileOutcome.Imported(path, stored.Slug, rows.Document.Symbol, stored.Kin, remarks)
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
