using Palermo.Kernel;

namespace Palermo.Record.Import;

/// <summary>Why a file was not read. The message says it in a sentence fit for a list: <c>empty</c>, <c>no right to read it</c>.</summary>
public sealed record Refusal(string Message)
{
    public static readonly Refusal NotThere = new("not there");
    public static readonly Refusal NoRight = new("no right to read it");
    public static readonly Refusal Empty = new("empty");
    public static readonly Refusal TooLarge = new($"larger than {DocumentFile.LongestLength >> 20} MB");
    public static readonly Refusal NotRegular = new("not a regular file");
    public static readonly Refusal OwnData = new("Palermo's own data");
    public static readonly Refusal MetBefore = new("a link to a folder already met");

    public static readonly Refusal Ended = new("not stored: the import had ended");

    /// <summary>An error of the program; the file is named so that it can be reported.</summary>
    public static Refusal Unforeseen(Exception error) =>
        new($"not stored: an error of the program, please report it ({error.GetType().Name}: {error.Message})");

    public static Refusal Broken(IOException error) => new($"cannot be read: {error.Message}");
}

/// <summary>A file's bytes, or why there are none.</summary>
public abstract record DocumentFile
{
    /// <summary>16 MB: some five thousand pages. Longer files are refused by their length, before a byte is read.</summary>
    public const long LongestLength = 16 << 20;

    private DocumentFile() { }

    public sealed record Taken(ReadOnlyMemory<byte> Bytes) : DocumentFile;

    public sealed record Refused(Refusal Why) : DocumentFile;

    /// <summary>Reads a whole file, never more than <see cref="LongestLength"/> of it, and never throws for what a file can be.</summary>
    public static DocumentFile Read(IFiles files, string path)
    {
        try
        {
            return Checked(files, path);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return new Refused(Refusal.NotThere);
        }
        catch (UnauthorizedAccessException)
        {
            return new Refused(Refusal.NoRight);
        }
        catch (IOException error)
        {
            return new Refused(Refusal.Broken(error));
        }
    }

    private static DocumentFile Checked(IFiles files, string path)
    {
        var length = files.Length(path);
        // To open a pipe or a device could wait for ever.
        if (!files.IsRegular(path))
            return new Refused(Refusal.NotRegular);
        if (length == 0)
            return new Refused(Refusal.Empty);
        if (length > LongestLength)
            return new Refused(Refusal.TooLarge);
        using var stream = files.OpenRead(path);
        var bytes = ReadAtMost(stream, (int)LongestLength, (int)length);
        if (bytes.Length == 0)
            return new Refused(Refusal.Empty);
        return bytes.Length > LongestLength ? new Refused(Refusal.TooLarge) : new Taken(bytes);
    }

    /// <summary>Everything up to one byte more than the limit: a file may grow between asking for its length and reading.</summary>
    private static ReadOnlyMemory<byte> ReadAtMost(Stream stream, int limit, int expected)
    {
        var buffer = new byte[Math.Min(expected, limit) + 1];
        var filled = 0;
        while (true)
        {
            filled += stream.ReadAtLeast(buffer.AsSpan(filled), buffer.Length - filled, throwOnEndOfStream: false);
            if (filled < buffer.Length || buffer.Length > limit)
                return buffer.AsMemory(0, filled);
            Array.Resize(ref buffer, Math.Min(2 * buffer.Length, limit + 1));
        }
    }
}
