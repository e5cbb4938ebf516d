using System.Buffers;
using System.Text;

namespace Palermo.Pages.Web;

/// <summary>Takes a page's text as it is written and keeps it in UTF-8 in the answer's own buffers: a long page is never held as one text.</summary>
internal sealed class Utf8Page(IBufferWriter<byte> target) : TextWriter
{
    /// <summary>Pages are written in thousands of small pieces, which are gathered before they are encoded.</summary>
    private const int Portion = 4 * 1024;

    private readonly Encoder encoder = Encoding.UTF8.GetEncoder();

    private readonly char[] gathered = ArrayPool<char>.Shared.Rent(Portion);

    private int count;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length > gathered.Length - count)
        {
            Encode(gathered.AsSpan(0, count), isLast: false);
            count = 0;
        }
        if (buffer.Length > gathered.Length)
        {
            Encode(buffer, isLast: false);
            return;
        }
        buffer.CopyTo(gathered.AsSpan(count));
        count += buffer.Length;
    }

    /// <summary>Hands over what is still gathered.</summary>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Encode(gathered.AsSpan(0, count), isLast: true);
            ArrayPool<char>.Shared.Return(gathered);
        }
        base.Dispose(disposing);
    }

    private void Encode(ReadOnlySpan<char> text, bool isLast) => encoder.Convert(text, target, isLast, out _, out _);
}
