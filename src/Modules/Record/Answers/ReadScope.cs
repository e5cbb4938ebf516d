using System.Data.Common;
using Palermo.Pages.Languages;
using Palermo.Search;
using Palermo.Storage;

namespace Palermo.Record.Answers;

/// <summary>What a question is answered from: one snapshot of the database, the search index over it, and the language of the one who asks.</summary>
internal sealed record ReadScope(DbConnection Connection, ISearchIndex Index, Words Words)
{
    /// <summary>What earlier questions left in memory; of this one alone where nothing is shared.</summary>
    public UntilChanged Kept { get; init; } = new();
}

/// <summary>Opens scopes for one request.</summary>
internal sealed record Asking(Store Store, ISearchIndex Index, UntilChanged Kept, Words Words)
{
    public Task<T> ReadAsync<T>(Func<ReadScope, T> work, CancellationToken cancel) =>
        Store.ReadAsync(connection => Task.FromResult(work(new ReadScope(connection, Index, Words) { Kept = Kept })), cancel);
}
