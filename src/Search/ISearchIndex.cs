using System.Data.Common;

namespace Palermo.Search;

/// <summary>One index over what the modules publish. A border: SQLite's full text today, an engine of our own to come.</summary>
public interface ISearchIndex
{
    /// <summary>Puts entries in, in the transaction of the rows they describe; an entry of the same kind, id and language is replaced.</summary>
    void Publish(DbConnection transaction, IEnumerable<SearchEntry> entries);

    /// <summary>Takes out everything a source published.</summary>
    void Withdraw(DbConnection transaction, string source);

    /// <summary>The ids of all entries of one kind that a text finds, in no order; all of the kind for a text without words.</summary>
    IEnumerable<string> Ids(DbConnection connection, string kind, string text);

    /// <summary>Finds entries; every text is a query, none is an error.</summary>
    SearchPage Find(DbConnection connection, SearchQuery query);
}
