using FsCheck;
using FsCheck.Fluent;
using Palermo.Parsing.Reading;

namespace Palermo.Parsing.Tests.Reading;

public class SentencesTests
{
    [Theory]
    [InlineData("One thing. Another thing.", 2)]
    [InlineData("Ms. Oriel spoke. Mr. Vane replied.", 2)]
    [InlineData("It was led by Louis J. Orde and by Ines B. Marr.", 1)]
    [InlineData("See art. 4 and sect. II.A above. It stands.", 2)]
    [InlineData("Is it so? It is!", 2)]
    [InlineData("He said “it is.” They left (at noon). All went.", 3)]
    [InlineData("at 10 a.m. on Thursday", 1)]
    [InlineData("The rate was 5.5 per cent. That was all", 2)]
    [InlineData("Four met. 60 came.", 2)]
    [InlineData("contained in CTOC/COP/WG.7/2023/INF/1/Rev.1. It lists them.", 2)]
    [InlineData("", 0)]
    public void Text_is_cut_into_sentences(string text, int count) => Assert.Equal(count, Sentences.Of(Said.Text(text)).Count);

    [Fact]
    public void Nothing_but_single_spaces_is_lost() =>
        Prop.ForAll(
                Gen.Elements("Mr.", "X", "held.", "(a)", "Two?", "met", "A.", "“Yes.”", "5", "No.")
                    .ArrayOf()
                    .Select(words => string.Join(' ', words))
                    .ToArbitrary(),
                text => string.Join(' ', Sentences.Of(Said.Text(text)).Select(sentence => sentence.Value)) == text
            )
            .QuickCheckThrowOnFailure();
}
