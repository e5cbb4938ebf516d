using System.Data.Common;
using Dapper;
using Palermo.Record.Answers;

namespace Palermo.Record.ListStates;

/// <summary>Which parts States took in the meetings, as documents list them.</summary>
internal static class StateParts
{
    /// <summary>The part that a row of <c>record_mentions</c> (<c>n</c>) tells of.</summary>
    public const string OfMention = """
        CASE n.kind WHEN 'statement' THEN 'spoke' WHEN 'attendance' THEN
            CASE WHEN n.detail IN ('PARTY', 'REIO_PARTY') THEN 'party' ELSE 'observer' END
        ELSE n.kind END
        """;

    // One look into the index for each State and part: the number of rows behind does not matter.
    private const string Sql = $"""
        WITH parts (part, kind, detail) AS (VALUES
            ('party', 'attendance', 'PARTY'), ('party', 'attendance', 'REIO_PARTY'),
            ('observer', 'attendance', 'SIGNATORY_OBSERVER'), ('observer', 'attendance', 'NON_SIGNATORY_OBSERVER'),
            ('observer', 'attendance', 'OBSERVER_NON_MEMBER_STATE'), ('observer', 'attendance', 'OBSERVER_ENTITY'),
            ('spoke', 'statement', NULL), ('panellist', 'panellist', NULL), ('chair', 'chair', NULL))
        SELECT DISTINCT s.value AS Code, p.part AS Part FROM json_each(@codes) s CROSS JOIN parts p
        WHERE CASE WHEN p.detail IS NULL
            THEN EXISTS (SELECT 1 FROM record_mentions n WHERE n.code = s.value AND n.kind = p.kind AND n.document_id NOT IN ({CurrentEditions.Older}))
            ELSE EXISTS (
                SELECT 1 FROM record_mentions n
                WHERE n.code = s.value AND n.kind = p.kind AND n.detail = p.detail AND n.document_id NOT IN ({CurrentEditions.Older}))
        END
        """;

    /// <summary>The parts of each State, by its code.</summary>
    public static ILookup<string, string> Of(DbConnection connection, IEnumerable<string> codes) =>
        connection
            .Query<(string Code, string Part)>(Sql, new { codes = System.Text.Json.JsonSerializer.Serialize(codes) })
            .OrderBy(row => Array.IndexOf(Vocabulary.Parts, row.Part))
            .ToLookup(row => row.Code, row => row.Part);
}
