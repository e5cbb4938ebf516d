using System.Xml;
using System.Xml.Schema;
using Palermo.Cases;

namespace Palermo.Parsing.Tests.AkomaNtoso;

/// <summary>The schema of Akoma Ntoso 3.0 that stands beside the clone; it may be absent.</summary>
internal static class Schema
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Repository.Documents, "..", "data", "akomantoso"));

    private static readonly Lazy<XmlSchemaSet?> Loaded = new(Load);

    /// <summary>What the schema says against a document; nothing for a valid one.</summary>
    public static IReadOnlyList<string> Errors(string xml)
    {
        Assert.SkipUnless(Loaded.Value is not null, $"The schema is not in {Folder}.");
        var errors = new List<string>();
        var settings = new XmlReaderSettings
        {
            ValidationType = ValidationType.Schema,
            Schemas = Loaded.Value!,
            ValidationFlags = XmlSchemaValidationFlags.ProcessIdentityConstraints | XmlSchemaValidationFlags.ReportValidationWarnings,
        };
        // No schema describes this project's own names; all other warnings count.
        settings.ValidationEventHandler += (_, e) =>
        {
            if (e.Severity == XmlSeverityType.Error)
                errors.Add(e.Message);
        };
        using var text = new StringReader(xml);
        using var reader = XmlReader.Create(text, settings);
        while (reader.Read()) { }
        return errors;
    }

    private static XmlSchemaSet? Load()
    {
        if (!File.Exists(Path.Combine(Folder, "akomantoso30.xsd")))
            return null;
        var schemas = new XmlSchemaSet { XmlResolver = null };
        foreach (var file in new[] { "xml.xsd", "akomantoso30.xsd" })
        {
            using var reader = XmlReader.Create(Path.Combine(Folder, file), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
            schemas.Add(null, reader);
        }
        schemas.Compile();
        return schemas;
    }
}
