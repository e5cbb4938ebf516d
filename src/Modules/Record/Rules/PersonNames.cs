using System.Data.Common;
using Dapper;
using Palermo.Record.Corpus;
using Palermo.Record.Extract;

namespace Palermo.Record.Rules;

/// <summary>Compares names of chairs and panellists of one State that end alike in two documents, where one has all words of the other.</summary>
internal static class PersonNames
{
    public static IEnumerable<Finding> Find(DbConnection connection) =>
        connection
            .Query<Person>(
                $"""
                SELECT name, country_code, paragraphs, document_id FROM (
                    SELECT p.name, p.country_code, p.paragraphs, p.document_id,
                        row_number() OVER (PARTITION BY p.country_code, p.name ORDER BY d.sort_date, d.sha256, p.position) AS place
                    FROM record_people p JOIN record_documents d ON d.id = p.document_id
                    WHERE p.country_code IS NOT NULL AND {Newest.Known}
                ) AS named
                WHERE place = 1 ORDER BY country_code, name
                """
            )
            .GroupBy(person => (person.CountryCode, person.Words[^1]))
            .SelectMany(Compare);

    /// <summary>Each shorter name against the longest; a group is one family name of one State.</summary>
    private static IEnumerable<Finding> Compare(IEnumerable<Person> namesakes)
    {
        var all = namesakes.OrderByDescending(person => person.Words.Count).ToList();
        return all.Skip(1)
            .Where(person => person.DocumentId != all[0].DocumentId && person.Words.All(all[0].Words.Contains))
            .Select(person => new Finding(
                "person-two-names",
                [("one", all[0].Name), ("other", person.Name)],
                all[0].Source,
                person.Source
            ));
    }

    private sealed record Person
    {
        public required string Name { get; init; }
        public required string CountryCode { get; init; }
        public required string Paragraphs { get; init; }
        public long DocumentId { get; init; }
        public IReadOnlyList<string> Words => field ??= [.. Slug.OfTitle(Name).Split('-')];

        public FindingSource Source
        {
            get
            {
                var paragraph = Json.To<int[]>(Paragraphs).Cast<int?>().FirstOrDefault();
                return new FindingSource(DocumentId, Citing.ParagraphPlace(paragraph) ?? "document", paragraph, Name);
            }
        }
    }
}
