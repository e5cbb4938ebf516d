using System.Buffers;
using System.Text;
using Palermo.Pages.Web;

namespace Palermo.Pages.Tests.Web;

public sealed class Utf8PageTests
{
    /// <summary>Letters of one to four bytes, the last of them two signs of a string.</summary>
    private const string Letters = "aéع中🙂";

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4_095)]
    [InlineData(4_096)]
    [InlineData(50_000)]
    public void Every_sign_is_kept_wherever_pieces_and_buffers_end(int piece)
    {
        var text = string.Concat(Enumerable.Repeat(Letters, 9_000));
        var target = new ArrayBufferWriter<byte>();

        using (var page = new Utf8Page(target))
        {
            for (var at = 0; at < text.Length; at += piece)
                page.Write(text.AsSpan(at, Math.Min(piece, text.Length - at)));
        }

        Assert.Equal(Encoding.UTF8.GetBytes(text), target.WrittenSpan);
    }

    [Fact]
    public void Signs_and_strings_of_all_kinds_of_writing_follow_one_another()
    {
        var target = new ArrayBufferWriter<byte>();

        using (var page = new Utf8Page(target))
        {
            page.Write('<');
            page.Write("p");
            page.Write((string?)null);
            page.Write(['x', '>', 'y'], 1, 1);
        }

        Assert.Equal("<p>"u8, target.WrittenSpan);
    }
}
