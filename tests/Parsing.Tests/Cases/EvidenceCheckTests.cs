using Palermo.Cases;
using Palermo.Kernel;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.Tests.Cases;

public class EvidenceCheckTests
{
    private const string Text = "\ud83d\ude00 Report on the *Working\nGroup*";

    [Fact]
    public void A_value_that_its_slices_say_passes() => Assert.Empty(Check("/title", new Span(2, 31)));

    [Fact]
    public void A_value_in_two_places_passes() => Assert.Empty(Check("/title", new Span(2, 15), new Span(16, 31)));

    [Theory]
    [InlineData(3, 31)]
    [InlineData(2, 29)]
    [InlineData(0, 31)]
    public void A_value_that_its_slice_does_not_say_is_found(int start, int end) => Assert.Single(Check("/title", new Span(start, end)));

    [Theory]
    [InlineData(2, 32)]
    [InlineData(-1, 31)]
    [InlineData(8, 8)]
    [InlineData(9, 2)]
    public void A_range_outside_the_text_or_empty_is_found(int start, int end) => Assert.Single(Check("/title", new Span(start, end)));

    [Fact]
    public void Ranges_out_of_order_are_found() => Assert.Single(Check("/title", new Span(16, 31), new Span(2, 15)));

    [Fact]
    public void A_pointer_without_a_range_is_found() => Assert.Single(Check("/title"));

    [Theory]
    [InlineData("/symbol")]
    [InlineData("/paragraphs/0/text")]
    [InlineData("/sponsors")]
    [InlineData("/nothing")]
    public void A_pointer_to_no_value_is_found(string pointer) => Assert.Single(Check(pointer, new Span(2, 31)));

    private static IReadOnlyList<Difference> Check(string pointer, params Span[] spans) =>
        EvidenceCheck.Check(
            new DocumentRecord
            {
                File = "a.txt",
                Sha256 = "",
                Format = "text",
                Title = "Report on the Working Group",
                Spans = new Dictionary<string, IReadOnlyList<Span>> { [pointer] = spans },
            },
            Text
        );
}
