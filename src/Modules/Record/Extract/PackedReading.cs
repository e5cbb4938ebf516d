using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Palermo.Parsing;
using Palermo.Parsing.Record;
using Palermo.Parsing.Tree;

namespace Palermo.Record.Extract;

/// <summary>The bytes as given and what reading made of them, as they are stored: UTF-8 in zlib streams, but for the original.</summary>
internal sealed record PackedReading(ReadOnlyMemory<byte> Original, byte[] RecordJson, byte[] Text, byte[] TreeJson)
{
    private static readonly JsonSerializerOptions TreeOptions = new(JsonSerializerDefaults.Web);

    public static PackedReading Of(ReadDocument read, ReadOnlyMemory<byte> original) =>
        new(
            original,
            Pack(stream => Palermo.Parsing.Record.RecordJson.Write(stream, read.Record)),
            Pack(stream => stream.Write(Encoding.UTF8.GetBytes(read.Source.Value))),
            Pack(stream => JsonSerializer.Serialize(stream, read.Tree, TreeOptions))
        );

    public static DocumentRecord UnpackRecord(byte[] packed)
    {
        using var stream = Unpack(packed);
        return Palermo.Parsing.Record.RecordJson.Parse(stream);
    }

    /// <summary>What pages show of a record: all but the places of its values.</summary>
    public static DocumentRecord UnpackValues(byte[] packed)
    {
        using var stream = Unpack(packed);
        return Palermo.Parsing.Record.RecordJson.ParseWithoutSpans(stream);
    }

    public static string UnpackText(byte[] packed)
    {
        using var reader = new StreamReader(Unpack(packed), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public static DocumentTree UnpackTree(byte[] packed)
    {
        using var stream = Unpack(packed);
        return JsonSerializer.Deserialize<DocumentTree>(stream, TreeOptions)!;
    }

    private static ZLibStream Unpack(byte[] packed) => new(new MemoryStream(packed), CompressionMode.Decompress);

    private static byte[] Pack(Action<Stream> write)
    {
        var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest))
            write(stream);
        return packed.ToArray();
    }
}
