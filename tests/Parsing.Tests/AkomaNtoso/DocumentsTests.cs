using Palermo.Cases;

namespace Palermo.Parsing.Tests.AkomaNtoso;

public class AkomaNtosoDocumentsTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "models", "samples");
    private static readonly string Families = Path.GetFullPath(Path.Combine(Repository.Documents, "..", "families"));

    private static readonly string Languages = Path.GetFullPath(Path.Combine(Repository.Documents, "..", "languages"));
    private static readonly string Formats = Path.GetFullPath(Path.Combine(Repository.Documents, "..", "formats"));

    public static TheoryData<string> Files =>
        [
            .. new[] { Samples, Repository.Documents, Families, Languages, Formats }
                .Where(Directory.Exists)
                .SelectMany(folder => Directory.EnumerateFiles(folder, "*.txt"))
                .Order(StringComparer.Ordinal),
        ];

    [Theory, MemberData(nameof(Files))]
    public void A_document_is_valid_and_comes_back_whole(string path) =>
        Lossless.AssertDocument(Path.GetFileName(path), File.ReadAllBytes(path));
}
