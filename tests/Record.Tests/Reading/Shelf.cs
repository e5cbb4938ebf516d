using System.Text;
using Dapper;
using Palermo.Kernel;
using Palermo.Pages.Languages;
using Palermo.Record.Answers;
using Palermo.Record.Rows;
using Palermo.Storage;

namespace Palermo.Record.Tests.Reading;

/// <summary>A real store in a folder of its own, filled row by row by hand.</summary>
internal sealed class Shelf : IAsyncDisposable
{
    private readonly TestPlace place = new(Directory.CreateTempSubdirectory("palermo-").FullName);

    private int writes;

    public Shelf()
    {
        Store = Store.OpenWriter(place.Place, RecordTables.All, TimeProvider.System, new SystemRandom());
    }

    public Store Store { get; }

    public WordIndex Index { get; } = new();

    /// <summary>Asks in English.</summary>
    public T Ask<T>(Func<ReadScope, T> question) =>
        Store.Read(connection => question(new ReadScope(connection, Index, Words.In(SiteLanguage.English))));

    public async Task Put<T>(string table, params IEnumerable<T> rows)
    {
        var sql = Insert(typeof(T), table);
        var intent = new WriteIntent(new IdempotencyKey($"put {++writes}"), new Caller("clerk", "test"), "put", table);
        await Store.WriteAsync(intent, db => db.Execute(sql, rows));
    }

    public Task Put(params DocumentRow[] documents) => Put("record_documents", documents.AsEnumerable());

    /// <summary>A document with nothing but an address and a date.</summary>
    public static DocumentRow Document(long id, string date = "", string type = "other") =>
        new()
        {
            Id = id,
            Slug = $"doc-{id}",
            DigestSlug = $"digest-{id}",
            Sha256 = $"{id:x64}",
            FileName = $"{id}.txt",
            ImportedAt = "2026-11-22T09:30:00Z",
            Format = "text",
            DocumentType = type,
            SortDate = date,
        };

    public static RecommendationRow Recommendation(long id, long document, long position, string text = "States should act.") =>
        new()
        {
            Id = id,
            DocumentId = document,
            Position = position,
            Anchor = $"r{position + 1}",
            Number = $"{position + 1}",
            Text = text,
        };

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        place.Dispose();
        Directory.Delete(place.Folder, recursive: true);
    }

    private static string Insert(Type row, string table)
    {
        var names = row.GetProperties().Select(property => property.Name).Where(name => name != "EqualityContract").ToList();
        var columns = string.Join(", ", names.Select(SnakeCase));
        return $"INSERT INTO {table} ({columns}) VALUES ({string.Join(", ", names.Select(name => "@" + name))})";
    }

    private static string SnakeCase(string name)
    {
        var snake = new StringBuilder();
        foreach (var sign in name)
        {
            snake.Append(char.IsUpper(sign) && snake.Length > 0 ? "_" : "").Append(char.ToLowerInvariant(sign));
        }
        return snake.ToString();
    }
}
