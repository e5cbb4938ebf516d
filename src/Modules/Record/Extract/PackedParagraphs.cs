using System.Buffers;
using System.IO.Compression;
using System.Text.Json;

namespace Palermo.Record.Extract;

/// <summary>
/// Finds one paragraph in a packed record without unpacking the rest: the record lists its paragraphs first, and the places of all values, most of its
/// bytes, at its end.
/// </summary>
internal static class PackedParagraphs
{
    private const int Portion = 16 * 1024;

    /// <summary>The text of the first paragraph with a number; null where there is none.</summary>
    public static string? Text(byte[] packed, long number)
    {
        using var stream = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        var search = new Search(number);
        var buffer = ArrayPool<byte>.Shared.Rent(Portion);
        try
        {
            var filled = 0;
            while (true)
            {
                var read = stream.ReadAtLeast(buffer.AsSpan(filled), buffer.Length - filled, throwOnEndOfStream: false);
                var used = search.Go(buffer.AsSpan(0, filled + read), isFinal: read == 0);
                if (search.IsOver || read == 0)
                    return search.Found;
                filled += read - used;
                buffer.AsSpan(used, filled).CopyTo(buffer);
                if (filled == buffer.Length)
                    buffer = Doubled(buffer);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>A single text may be longer than the buffer.</summary>
    private static byte[] Doubled(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(2 * buffer.Length);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    /// <summary>Walks over the tokens of a record, portion by portion.</summary>
    private sealed class Search(long wanted)
    {
        private const int InRecord = 1;
        private const int InParagraph = 3;

        private JsonReaderState state = new(RecordOptions);
        private string property = "";
        private bool inParagraphs;
        private long? number;
        private string? text;

        private static JsonReaderOptions RecordOptions => new() { MaxDepth = 64 };

        public bool IsOver { get; private set; }

        public string? Found { get; private set; }

        /// <returns>How many bytes were used; the others are to be given again with what follows them.</returns>
        public int Go(ReadOnlySpan<byte> bytes, bool isFinal)
        {
            var reader = new Utf8JsonReader(bytes, isFinal, state);
            while (!IsOver && reader.Read())
                Take(ref reader);
            state = reader.CurrentState;
            return (int)reader.BytesConsumed;
        }

        private void Take(ref Utf8JsonReader reader)
        {
            var (type, depth) = (reader.TokenType, reader.CurrentDepth);
            if (type == JsonTokenType.PropertyName && depth is InRecord or InParagraph)
                Enter(ref reader, depth);
            else if (!inParagraphs || depth > InParagraph)
                return;
            else if (depth == InParagraph && type == JsonTokenType.Number && property == "number")
                number = reader.GetInt64();
            else if (depth == InParagraph && type == JsonTokenType.String && property == "text")
                text = reader.GetString();
            else if (type == JsonTokenType.EndObject)
                End();
        }

        private void Enter(ref Utf8JsonReader reader, int depth)
        {
            if (depth == InRecord)
            {
                IsOver = inParagraphs;
                inParagraphs = reader.ValueTextEquals("paragraphs");
            }
            else if (inParagraphs)
                property = reader.GetString()!;
        }

        private void End()
        {
            if (number == wanted)
                (Found, IsOver) = (text, true);
            (number, text) = (null, null);
        }
    }
}
