using System.Security.Cryptography;
using Dapper;
using Palermo.Storage;

namespace Palermo.Record.CheckOriginals;

/// <summary>What a look at every stored original found.</summary>
/// <param name="Documents">How many were looked at.</param>
/// <param name="Wrong">What is wrong, a line each.</param>
public sealed record OriginalsCheck(int Documents, IReadOnlyList<string> Wrong)
{
    /// <summary>Computes the digest of every original anew, one at a time, and compares it with the one it was imported under.</summary>
    internal static OriginalsCheck Of(Store store)
    {
        var ids = store.Read(db => db.Query<long>("SELECT id FROM record_documents ORDER BY id").ToList());
        return new OriginalsCheck(ids.Count, [.. ids.Select(id => Fault(store, id)).OfType<string>()]);
    }

    private static string? Fault(Store store, long id)
    {
        var (slug, sha256, bytes) = store.Read(db =>
            db.QuerySingle<(string, string, byte[]?)>(
                "SELECT slug, sha256, bytes FROM record_documents LEFT JOIN record_originals ON document_id = id WHERE id = @id",
                new { id }
            )
        );
        return bytes is null ? $"{slug} has lost its original"
            : Convert.ToHexStringLower(SHA256.HashData(bytes)) != sha256 ? $"the original of {slug} is not the one that was imported"
            : null;
    }
}
