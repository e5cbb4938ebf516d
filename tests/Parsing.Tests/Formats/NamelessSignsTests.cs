using Palermo.Parsing.Formats;

namespace Palermo.Parsing.Tests.Formats;

/// <summary>A print file's font may give a sign no character; what stands for it then is a zero, which no database keeps in a text.</summary>
public class NamelessSignsTests
{
    [Theory]
    [InlineData(
        "1. A lamp\0light is lit.\n",
        "1. A lamp\uFFFDlight is lit.\n",
        "1 sign of its fonts stands for no character; each is shown as \uFFFD"
    )]
    [InlineData("\01. Two\0lamps.\n", "\uFFFD1. Two\uFFFDlamps.\n", "2 signs of its fonts stand for no character; each is shown as \uFFFD")]
    public void Are_shown_and_remarked(string printed, string text, string remark)
    {
        var decoded = Assert.IsType<Decoded.Text>(DocumentText.OfPdf(printed));

        Assert.Equal((text, remark), (decoded.Source.Value, Assert.Single(decoded.Remarks)));
    }

    [Fact]
    public void Are_not_spoken_of_where_there_are_none() =>
        Assert.Empty(Assert.IsType<Decoded.Text>(DocumentText.OfPdf("1. A lamp is lit.\n")).Remarks);
}
