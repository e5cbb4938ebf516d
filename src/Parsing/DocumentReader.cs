using System.Security.Cryptography;
using Palermo.Parsing.Formats;
using Palermo.Parsing.Languages;
using Palermo.Parsing.Reading;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing;

/// <summary>A document read: its record, its tree and the decoded text that all offsets count in.</summary>
public sealed record ReadDocument(DocumentRecord Record, DocumentTree Tree, SourceText Source);

/// <summary>Bytes to record. Never refuses and never throws on input: the worst file gives a record of nulls and problems.</summary>
public static class DocumentReader
{
    /// <summary>Reads a plain text in UTF-8.</summary>
    /// <param name="fileName">The file's name without its folder.</param>
    public static ReadDocument Read(string fileName, ReadOnlyMemory<byte> bytes) =>
        Read(fileName, bytes, new Decoded.Text(SourceText.FromUtf8(bytes.Span), "text", []));

    /// <param name="fileName">The file's name without its folder.</param>
    /// <param name="bytes">The whole file, for its digest.</param>
    /// <param name="decoded">What the file's format made of the bytes.</param>
    public static ReadDocument Read(string fileName, ReadOnlyMemory<byte> bytes, Decoded.Text decoded)
    {
        var tree = TreeReader.Read(decoded.Source);
        var language = decoded.Language is { } stated ? stated.Code : LanguageTeller.Of(decoded.Source.Value);
        var record = new RecordReader(tree, language).Read(fileName, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
        return new ReadDocument(record with { Format = decoded.Format }, tree.ToTree(), decoded.Source);
    }

    /// <summary>
    /// For each printed line of a text but the last, whether its end is hard: it ends a text, or stands in the masthead, whose lines stand for themselves.
    /// Soft ends are those that the reader joins.
    /// </summary>
    public static IReadOnlyList<bool> LineBreaks(string text) => Tree.LineBreaks.In(text, TreeReader.Read(new SourceText(text)).Body);

    /// <summary>The tree of a text alone; what the tree writer's output is read back with.</summary>
    public static DocumentTree ReadTree(string text) => TreeReader.Read(new SourceText(text)).ToTree();
}
