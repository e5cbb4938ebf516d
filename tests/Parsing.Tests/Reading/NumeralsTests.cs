using Palermo.Parsing.Reading;

namespace Palermo.Parsing.Tests.Reading;

public class NumeralsTests
{
    [Theory]
    [InlineData("first", 1)]
    [InlineData("tenth", 10)]
    [InlineData("Twelfth", 12)]
    [InlineData("nineteenth", 19)]
    [InlineData("Twentieth", 20)]
    [InlineData("twenty-first", 21)]
    [InlineData("Seventy-eighth", 78)]
    [InlineData("ninetieth", 90)]
    [InlineData("6th", 6)]
    [InlineData("6 th", 6)]
    [InlineData("22nd", 22)]
    [InlineData("103rd", 103)]
    public void An_ordinal_is_read(string word, int number) => Assert.Equal(number, Numerals.Ordinal(word));

    [Theory]
    [InlineData("")]
    [InlineData("ten")]
    [InlineData("10")]
    [InlineData("th")]
    [InlineData("meeting")]
    [InlineData("twenty-tenth")]
    [InlineData("first-first")]
    [InlineData("eth")]
    [InlineData("current")]
    [InlineData("99999th")]
    public void Another_word_is_no_ordinal(string word) => Assert.Null(Numerals.Ordinal(word));

    [Theory]
    [InlineData("Four", 4)]
    [InlineData("twelve", 12)]
    [InlineData("thirty", 30)]
    [InlineData("Twenty-one", 21)]
    [InlineData("8", 8)]
    public void A_count_is_read(string word, int number) => Assert.Equal(number, Numerals.Cardinal(word));

    [Theory]
    [InlineData("")]
    [InlineData("several")]
    [InlineData("fourth")]
    [InlineData("-one")]
    [InlineData("8a")]
    public void Another_word_is_no_count(string word) => Assert.Null(Numerals.Cardinal(word));
}
