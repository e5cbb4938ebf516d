namespace Palermo.Storage;

/// <summary>Cuts rows into portions for one statement each, so that long documents fill the memory of neither side.</summary>
internal static class PostgresPortion
{
    /// <summary>Bytes, about; a row that is longer goes alone.</summary>
    private const long Largest = 4 << 20;

    public static IEnumerable<IReadOnlyList<object?[]>> Of(IEnumerable<object?[]> rows)
    {
        var (portion, length) = (new List<object?[]>(), 0L);
        foreach (var row in rows)
        {
            var more = row.Sum(Length);
            if (portion.Count > 0 && length + more > Largest)
            {
                yield return portion;
                (portion, length) = ([], 0);
            }
            portion.Add(row);
            length += more;
        }
        if (portion.Count > 0)
        {
            yield return portion;
        }
    }

    private static long Length(object? value) =>
        value switch
        {
            string text => text.Length,
            byte[] bytes => bytes.Length,
            ReadOnlyMemory<byte> bytes => bytes.Length,
            _ => sizeof(long),
        };
}
