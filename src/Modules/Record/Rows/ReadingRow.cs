namespace Palermo.Record.Rows;

/// <summary>A row of <c>record_originals</c>: the bytes as given.</summary>
internal sealed record OriginalRow(long DocumentId, ReadOnlyMemory<byte> Bytes);

/// <summary>A row of <c>record_readings</c>: what reading made of the bytes, each UTF-8 in a zlib stream.</summary>
internal sealed record ReadingRow(long DocumentId, byte[] RecordJson, byte[] Text, byte[] TreeJson);
