using System.Data.Common;

namespace Palermo.Search;

/// <summary>The index on SQLite's FTS5.</summary>
public sealed class Fts5Index : ISearchIndex
{
    public void Publish(DbConnection transaction, IEnumerable<SearchEntry> entries) => throw new NotSupportedException();

    public void Withdraw(DbConnection transaction, string source) => throw new NotSupportedException();

    public SearchPage Find(DbConnection connection, SearchQuery query) => throw new NotSupportedException();
}
