using System.Data.Common;
using Palermo.Storage;

namespace Palermo.Search;

/// <summary>The index on SQLite's FTS5, and on PostgreSQL with the same words.</summary>
/// <remarks>
/// Words are compared without case and without the accents of Latin letters, and English endings are cut off in every language
/// ("migrants" finds "migrant"). What it cannot: a Chinese word inside a longer run of characters (only the run's beginning, with *);
/// Arabic with vowel signs against Arabic without; endings of other languages than English; a beginning that is longer than the
/// word's stem ("recommendatio*" finds nothing, as "recommendation" is kept as "recommend").
/// </remarks>
public sealed class TextIndex : ISearchIndex
{
    /// <summary>The index's own tables.</summary>
    public static MigrationSet Migrations { get; } =
        MigrationSet.FromAssembly(
            typeof(TextIndex).Assembly,
            "search",
            beforeCommit: transaction => EntryWords.Of(transaction).Add(transaction),
            isDerived: EntryWords.AreIn
        );

    public void Publish(DbConnection transaction, IEnumerable<SearchEntry> entries) => new Publication(transaction).Put(entries);

    public void Withdraw(DbConnection transaction, string source) => new Publication(transaction).DropSource(source);

    public IEnumerable<string> Ids(DbConnection connection, string kind, string text) =>
        new EntrySearch(connection, new SearchQuery(text)).Ids(kind);

    public SearchPage Find(DbConnection connection, SearchQuery query) => new EntrySearch(connection, query).Page();
}
