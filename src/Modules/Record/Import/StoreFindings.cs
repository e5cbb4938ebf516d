using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Palermo.Record.Extract;
using Palermo.Record.Rows;

namespace Palermo.Record.Import;

/// <summary>Writes findings with their sources. A finding's address is a digest of its rule and sources, so that it stays when it is found again.</summary>
internal static class StoreFindings
{
    public const string WithinScope = "within";
    public const string AcrossScope = "across";

    public static void Within(DbConnection connection, DocumentRows rows, long documentId)
    {
        var number = 0;
        foreach (var finding in rows.Findings)
        {
            var sources = finding.Sources.Select(source => source with { DocumentId = documentId }).ToList();
            // One document may show the same thing twice; the number keeps the two apart.
            var slug = Address($"{rows.Document.Sha256} {number++}", finding);
            Store(connection, finding with { Sources = sources }, WithinScope, slug);
        }
    }

    /// <param name="circle">Whose documents were compared.</param>
    /// <returns>Its id; null where it is stored already.</returns>
    public static long? Across(DbConnection connection, Finding finding, string slug, string circle) =>
        Store(connection, finding, AcrossScope, slug, circle);

    private static long? Store(DbConnection connection, Finding finding, string scope, string slug, string? circle = null)
    {
        var row = new FindingRow
        {
            Slug = slug,
            Rule = finding.Rule,
            Scope = scope,
            Circle = circle,
            Explanation = $"finding.{finding.Rule}",
            Parameters = Json.Of(finding.Parameters),
        };
        if (Tables.Findings.Add(connection, row) is not { } id)
            return null;
        Tables.FindingSources.AddAll(connection, finding.Sources.Select((source, position) => Row(id, position, source)));
        return id;
    }

    private static FindingSourceRow Row(long findingId, int position, FindingSource source) =>
        new()
        {
            FindingId = findingId,
            Position = position,
            DocumentId = source.DocumentId,
            Place = source.Place,
            Paragraph = source.Paragraph,
            Quote = source.Quote,
        };

    /// <param name="digests">What tells the sources' documents from all others, whatever their ids are.</param>
    public static string Address(string digests, Finding finding)
    {
        var sources = string.Join('\n', finding.Sources.Select(source => $"{source.Place}\t{source.Quote}"));
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes($"{finding.Rule}\n{digests}\n{sources}"));
        return $"{finding.Rule}-{Convert.ToHexStringLower(digest.AsSpan(0, 5))}";
    }
}
