using System.Text;
using System.Text.Json.Nodes;
using Palermo.Parsing.AkomaNtoso;
using Palermo.Parsing.Formats;
using Palermo.Parsing.Record;
using Palermo.Parsing.Tests.Tree;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Tests.AkomaNtoso;

/// <summary>What "valid and without loss" means, as <c>docs/akomantoso.md</c> says it.</summary>
internal static class Lossless
{
    /// <summary>Valid, the same tree back, the same record read from the file, and the same file written again from what was read.</summary>
    public static void AssertDocument(string name, byte[] bytes)
    {
        var read = DocumentReader.Read("document.txt", bytes);
        var xml = AkomaNtosoWriter.Write(read.Record, read.Tree);
        AssertTree(name, xml, read.Tree);
        if (string.IsNullOrWhiteSpace(TreeWriter.Write(read.Tree)))
        {
            Assert.Equal(new Decoded.Refused("empty"), DocumentText.Of(Encoding.UTF8.GetBytes(xml)));
            return;
        }
        var again = Again(xml);
        Assert.Equal("akn", again.Record.Format);
        AssertSame(name, Said(read.Record), Said(again.Record));
        AssertSame(name, xml, AkomaNtosoWriter.Write(again.Record, again.Tree));
    }

    public static void AssertTree(string name, string xml, DocumentTree tree)
    {
        var errors = Schema.Errors(xml);
        Assert.True(errors.Count == 0, $"{name}: {string.Join('\n', errors.Take(3))}");
        var back = Assert.IsType<AkomaNtosoReading.Read>(AkomaNtosoReader.Read(Encoding.UTF8.GetBytes(xml)));
        AssertSame(name, TreeShape.Of(tree), TreeShape.Of(back.Tree));
    }

    /// <summary>The file read as any other is: by its bytes.</summary>
    private static ReadDocument Again(string xml)
    {
        var bytes = Encoding.UTF8.GetBytes(xml);
        return DocumentReader.Read("document.akn", bytes, Assert.IsType<Decoded.Text>(DocumentText.Of(bytes)));
    }

    private static string Said(DocumentRecord record)
    {
        var json = JsonNode.Parse(RecordJson.Write(record))!.AsObject();
        foreach (var field in new[] { "file", "sha256", "format", "spans" })
            json.Remove(field);
        return json.ToString();
    }

    private static void AssertSame(string name, string expected, string actual)
    {
        if (expected == actual)
            return;
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var at = Enumerable
            .Range(0, Math.Max(left.Length, right.Length))
            .First(i => left.ElementAtOrDefault(i) != right.ElementAtOrDefault(i));
        Assert.Fail($"{name}, line {at}\n  {left.ElementAtOrDefault(at)}\n  {right.ElementAtOrDefault(at)}");
    }
}
