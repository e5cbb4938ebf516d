using System.Collections.Concurrent;
using Palermo.Cases;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tests;

/// <summary>The official documents beside the clone, field by field against what was read in them.</summary>
public class DocumentsTests
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<Difference>> Read = new(StringComparer.Ordinal);

    public static IEnumerable<TheoryDataRow<string, string>> Fields =>
        from one in ExpectedCase.All
        from name in one.Expected.Select(entry => entry.Key).Concat(Comparison.FieldsApart)
        select new TheoryDataRow<string, string>(one.Name, name);

    [Theory, MemberData(nameof(Fields))]
    public void A_document_is_read_as_its_case_says(string name, string field)
    {
        var expected = ExpectedCase.Named(name);
        Assert.SkipUnless(expected.Bytes() is not null, $"{expected.File} is not in {Repository.Documents}.");

        var differences = Read.GetOrAdd(name, _ => Differences(expected)).Where(one => one.Field == field).ToList();

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static IReadOnlyList<Difference> Differences(ExpectedCase expected)
    {
        var bytes = expected.Bytes()!;
        var record = DocumentReader.Read(expected.File, bytes).Record;
        return [.. Comparison.Compare(expected, record), .. EvidenceCheck.Check(record, SourceText.FromUtf8(bytes).Value)];
    }
}
