using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Palermo.Parsing.Formats;
using Palermo.Parsing.Formats.Pdf;

namespace Palermo.Record.Import;

/// <summary>
/// The words of print files and their places, through poppler's <c>pdftotext</c> (decision 0007): a program of its own, so that whatever a file does to it, it does not do to
/// this one. It gets the bytes on its input, no file and no name, and is held to bounds of time, memory, pages and output.
/// </summary>
internal static class PdfToText
{
    private const int LongestSeconds = 30;
    private const int MostMemory = 1 << 20; // kB, as ulimit counts
    private const int MostPages = 5000;
    private const int LongestOutput = 512 << 20; // some hundred characters for a word and its place
    private const int LongestLine = 1 << 20;

    private const int NotFound = 127;
    private const int MayNotCopy = 3;

    private static readonly Decoded Missing = new Decoded.Refused(
        "a PDF; to read it, install pdftotext (Debian and Ubuntu: apt-get install poppler-utils; Fedora: dnf install poppler-utils; "
            + "macOS: brew install poppler; Windows: winget install poppler)"
    );

    private static readonly Decoded TooLong = new Decoded.Refused($"a PDF that takes longer than {LongestSeconds} seconds to read");

    public static async Task<Decoded> ReadAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        using var process = new Process { StartInfo = Start() };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return Missing;
        }
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(TimeSpan.FromSeconds(LongestSeconds));
        try
        {
            return await TalkAsync(process, bytes, limit.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return TooLong;
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static async Task<Decoded> TalkAsync(Process process, ReadOnlyMemory<byte> bytes, CancellationToken limit)
    {
        var given = GiveAsync(process, bytes, limit);
        var said = process.StandardError.ReadToEndAsync(limit);
        var pages = await TakeAsync(process.StandardOutput, limit);
        if (pages is null)
            return new Decoded.Refused("a PDF that holds more text than can be read");
        await process.WaitForExitAsync(limit);
        await given;
        return Outcome(process.ExitCode, await said, pages);
    }

    private static Decoded Outcome(int code, string said, PdfPages pages)
    {
        if (code == NotFound)
            return Missing;
        if (said.Contains("Incorrect password", StringComparison.OrdinalIgnoreCase))
            return new Decoded.Refused("a PDF with a password; save a copy without it first");
        if (code == MayNotCopy)
            return new Decoded.Refused("a PDF whose owner does not allow its text to be copied");
        // A signal, or the program's own word for it: the bound of memory or of processor time was met.
        if (code > 128 || said.Contains("Out of memory", StringComparison.OrdinalIgnoreCase))
            return new Decoded.Refused("a PDF that needs more memory or time than is allowed");
        if (code != 0)
            return new Decoded.Refused("a damaged PDF");
        return pages.Count > MostPages ? new Decoded.Refused($"a PDF of more than {MostPages:N0} pages") : pages.ToDecoded();
    }

    /// <summary>The shell sets the bounds, where the system has them, and becomes the program; nothing of the file stands on its command line.</summary>
    private static ProcessStartInfo Start()
    {
        var program = $"pdftotext -bbox -enc UTF-8 -l {MostPages + 1} - -";
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo("pdftotext", program["pdftotext ".Length..])
            : new ProcessStartInfo("/bin/sh", ["-c", $"ulimit -v {MostMemory}; ulimit -t {LongestSeconds}; ulimit -c 0; exec {program}"]);
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardOutputEncoding = Encoding.UTF8;
        start.CreateNoWindow = true;
        return start;
    }

    private static async Task GiveAsync(Process process, ReadOnlyMemory<byte> bytes, CancellationToken limit)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(bytes, limit);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read all; its exit code says why.
        }
    }

    /// <summary>Null where more comes than is taken.</summary>
    private static async Task<PdfPages?> TakeAsync(StreamReader output, CancellationToken limit)
    {
        var (pages, line, taken) = (new PdfPages(), new StringBuilder(), 0L);
        var buffer = new char[1 << 14];
        for (int read; (read = await output.ReadAsync(buffer, limit)) > 0; )
        {
            taken += read;
            TakeLines(buffer.AsSpan(0, read), line, pages);
            if (taken > LongestOutput || line.Length > LongestLine || pages.IsTooMuch)
                return null;
        }
        return pages;
    }

    /// <param name="line">What has come of a line that goes on.</param>
    private static void TakeLines(ReadOnlySpan<char> output, StringBuilder line, PdfPages pages)
    {
        for (int end; (end = output.IndexOf('\n')) >= 0; output = output[(end + 1)..])
        {
            pages.Take(line.Append(output[..end]).ToString());
            line.Clear();
        }
        line.Append(output);
    }
}
