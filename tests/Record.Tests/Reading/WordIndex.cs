using System.Data.Common;
using Palermo.Search;

namespace Palermo.Record.Tests.Reading;

/// <summary>An index in memory that finds an entry when its text holds the asked words as they stand.</summary>
internal sealed class WordIndex : ISearchIndex
{
    public List<(string Kind, string Id, string Text)> Entries { get; } = [];

    public IEnumerable<string> Ids(DbConnection connection, string kind, string text) =>
        Entries
            .Where(entry => entry.Kind == kind && entry.Text.Contains(text, StringComparison.OrdinalIgnoreCase))
            .Select(entry => entry.Id);

    public void Publish(DbConnection transaction, IEnumerable<SearchEntry> entries) => throw new NotSupportedException();

    public void Withdraw(DbConnection transaction, string source) => throw new NotSupportedException();

    public SearchPage Find(DbConnection connection, SearchQuery query) => throw new NotSupportedException();
}
