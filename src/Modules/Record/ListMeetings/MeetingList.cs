using System.Data.Common;
using Dapper;
using Palermo.Record.Answers;
using Palermo.Record.Lists;

namespace Palermo.Record.ListMeetings;

/// <summary>A session of a body, put together from all documents that speak of it.</summary>
public sealed record MeetingItem
{
    /// <summary>Its address: <c>/meetings/{id}</c>.</summary>
    public required string Id { get; init; }
    public required string Body { get; init; }
    public required string BodyCode { get; init; }
    public string? ParentBody { get; init; }
    public long Session { get; init; }
    public string? Place { get; init; }
    public string? Start { get; init; }
    public string? End { get; init; }

    /// <summary>Also where only the year is known.</summary>
    public long? Year { get; init; }

    /// <summary><c>hybrid</c>, <c>in person</c> or <c>online</c>, where a document says so.</summary>
    public string? Format { get; init; }
    public long? SittingsPlanned { get; init; }
    public long? SittingsHeld { get; init; }
    public long Documents { get; init; }
    public long Recommendations { get; init; }

    internal long Key { get; init; }
}

/// <summary>All meetings, latest first.</summary>
internal static class MeetingList
{
    public static readonly ListSource Source = new(
        "meetings",
        "record_meetings m",
        "m.id",
        "meeting",
        [
            new("coalesce(m.start_date, m.year || '', '')", Descending: true),
            new("m.session", Descending: true, IsNumber: true),
            new("m.id", IsNumber: true),
        ],
        [ColumnFacet.Body("m.body_code"), ColumnFacet.Number("session", "m.session"), ColumnFacet.Number("year", "m.year")]
    );

    public static Listed<MeetingItem> Handle(ReadScope scope, ListQuery query) =>
        new ListReader(scope, Source, query).Page(keys => Load(scope.Connection, keys), meeting => meeting.Key);

    private const string Columns = """
        m.id AS Key, m.slug AS Id, m.body AS Body, m.body_code AS BodyCode, m.parent_body AS ParentBody, m.session AS Session, m.place AS Place,
        m.start_date AS Start, m.end_date AS End, m.year AS Year, m.format AS Format, m.sittings_planned AS SittingsPlanned,
        m.sittings_held AS SittingsHeld, m.document_count AS Documents, m.recommendation_count AS Recommendations
        """;

    /// <summary>Meetings by their keys, in any order.</summary>
    public static IEnumerable<MeetingItem> Load(DbConnection connection, IReadOnlyList<long> keys) =>
        connection.Query<MeetingItem>(
            $"SELECT {Columns} FROM record_meetings m WHERE m.id IN (SELECT CAST(value AS BIGINT) FROM json_each(@keys))",
            new { keys = JsonColumn.Keys(keys) }
        );
}
