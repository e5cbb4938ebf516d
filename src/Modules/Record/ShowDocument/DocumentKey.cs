using System.Data.Common;
using Dapper;

namespace Palermo.Record.ShowDocument;

/// <summary>A document found by its address.</summary>
internal sealed record DocumentKey
{
    public long Id { get; init; }
    public required string Slug { get; init; }
    public long? MeetingId { get; init; }

    private const int LongestAddress = 300;

    private const string Sql = """
        SELECT id AS Id, slug AS Slug, meeting_id AS MeetingId FROM record_documents WHERE slug = @address
        UNION ALL
        SELECT id, slug, meeting_id FROM record_documents WHERE digest_slug = @address
        LIMIT 1
        """;

    /// <param name="address">Its address now, or the one of its bytes, which never changes.</param>
    public static DocumentKey? Find(DbConnection connection, string address) =>
        address.Length > LongestAddress ? null : connection.QueryFirstOrDefault<DocumentKey>(Sql, new { address });
}
