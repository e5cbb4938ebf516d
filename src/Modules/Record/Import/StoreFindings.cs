using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Palermo.Record.Extract;

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

    public static void Across(DbConnection connection, Finding finding, string digests) =>
        Store(connection, finding, AcrossScope, Address(digests, finding));

    private static void Store(DbConnection connection, Finding finding, string scope, string slug)
    {
        var id = connection.ExecuteScalar<long?>(
            InsertSql.Finding,
            new
            {
                Slug = slug,
                finding.Rule,
                Scope = scope,
                Explanation = $"finding.{finding.Rule}",
                Parameters = Json.Of(finding.Parameters),
            }
        );
        if (id is not { } stored)
            return;
        connection.Execute(
            InsertSql.FindingSource,
            finding.Sources.Select(
                (source, position) =>
                    new
                    {
                        FindingId = stored,
                        Position = position,
                        source.DocumentId,
                        source.Place,
                        source.Paragraph,
                        source.Quote,
                    }
            )
        );
    }

    private static string Address(string digests, Finding finding)
    {
        var sources = string.Join('\n', finding.Sources.Select(source => $"{source.Place}\t{source.Quote}"));
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes($"{finding.Rule}\n{digests}\n{sources}"));
        return $"{finding.Rule}-{Convert.ToHexStringLower(digest.AsSpan(0, 5))}";
    }
}
