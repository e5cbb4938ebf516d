using System.Data.Common;
using Dapper;

namespace Palermo.Record.Corpus;

/// <summary>Digests of documents by their ids, each asked for once.</summary>
internal sealed class Digests(DbConnection connection)
{
    private readonly Dictionary<long, string> known = [];

    public string Of(long id)
    {
        if (!known.TryGetValue(id, out var digest))
            known[id] = digest = connection.QuerySingle<string>("SELECT sha256 FROM record_documents WHERE id = @id", new { id });
        return digest;
    }
}
