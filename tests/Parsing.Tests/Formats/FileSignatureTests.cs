using System.Text;
using Palermo.Parsing.Formats;

namespace Palermo.Parsing.Tests.Formats;

/// <summary>The first bytes tell what a file is.</summary>
public sealed class FileSignatureTests
{
    [Theory]
    [InlineData("General Assembly\nDistr.: Limited", FileKind.Text)]
    [InlineData("A text with <i>tags</i> and <html> in mid-sentence", FileKind.Text)]
    [InlineData("", FileKind.Text)]
    [InlineData("<!DOCTYPE html><p>A page", FileKind.Html)]
    [InlineData("\uFEFF \n<HTML lang=en>", FileKind.Html)]
    [InlineData("<!-- saved --><!-- twice -->\n<html>", FileKind.Html)]
    [InlineData("<?xml version='1.0'?><!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'>", FileKind.Html)]
    [InlineData("<?xml version='1.0'?><book/>", FileKind.Text)]
    [InlineData("%PDF-1.7\n", FileKind.Pdf)]
    [InlineData("some line of a fax machine\n%PDF-1.4\n", FileKind.Pdf)]
    [InlineData("\uFEFF \n%PDF-1.4 of a careful maker\n", FileKind.Pdf)]
    [InlineData("The file begins with %PDF-1.4, says the manual.\n", FileKind.Text)]
    [InlineData("So the manual says:\n%PDF-1.4 opens each of them.\n", FileKind.Text)]
    [InlineData("The sign of such files is %PDF-1.4\nand stands in their first line.\n", FileKind.Text)]
    [InlineData("spooled as %PDF-1.4\n\u0001\u0002", FileKind.Pdf)]
    [InlineData("PK\u0003\u0004", FileKind.Zip)]
    [InlineData("{\\rtf1\\ansi", FileKind.Unreadable)]
    [InlineData("GIF89a", FileKind.Unreadable)]
    public void A_file_is_told_by_its_bytes(string start, FileKind kind) =>
        Assert.Equal(kind, FileSignature.Of(Encoding.UTF8.GetBytes(start)));

    [Fact]
    public void A_page_in_UTF_16_is_a_page() =>
        Assert.Equal(FileKind.Html, FileSignature.Of([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<html>")]));

    [Fact]
    public void An_old_Word_file_is_named_with_what_helps() =>
        Assert.Contains("save it as DOCX or PDF", FileSignature.WhyUnreadable([0xD0, 0xCF, 0x11, 0xE0, 0xA1]), StringComparison.Ordinal);
}
