using FsCheck;
using FsCheck.Fluent;
using Palermo.Parsing.Reading;
using Palermo.Parsing.Reading.Wording;

namespace Palermo.Parsing.Tests.Reading.Wording;

public class WordingPropertyTests
{
    private const int HostileLength = 60_000;

    [Fact]
    public void No_text_makes_the_reader_fail_and_all_it_says_stands_in_the_text() =>
        Prop.ForAll(Sentences().ToArbitrary(), text => Holds(text, RecommendationLanguage.Read(Said.Text(text))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Random_characters_do_not_make_the_reader_fail() =>
        Prop.ForAll<string?>(text => Holds(text ?? "", RecommendationLanguage.Read(Said.Text(text ?? ""))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    /// <summary>Each would take minutes if a look-ahead began anew at every word.</summary>
    [Theory]
    [InlineData("States should, ")]
    [InlineData("are encouraged, ")]
    [InlineData(", to ")]
    [InlineData("and to develop ")]
    [InlineData("and develop, ")]
    [InlineData("should consider, ")]
    [InlineData("continue to ")]
    [InlineData("in accordance with ")]
    [InlineData("law, ")]
    [InlineData("recommends to ")]
    [InlineData("requests the Secretariat ")]
    [InlineData("very fully ")]
    [InlineData("States, ")]
    [InlineData("the ")]
    [InlineData("(a) ")]
    [InlineData(". ")]
    public void A_hostile_text_is_read_to_its_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, HostileLength / piece.Length));

        Assert.True(Holds(text, RecommendationLanguage.Read(Said.Text(text))));
    }

    private static bool Holds(string text, RecommendationWords words)
    {
        var known = LanguageModel.Current.Softened.Values.Concat(["obligation", "firm", "encouragement", "soft", "recommends"]).ToHashSet();
        return words.Clauses.All(clause =>
                IsCutFrom(text, clause.Modal.Value) && IsCutFrom(text, clause.Verb.Value) && known.Contains(clause.Strength)
            )
            && words.Qualifiers.All(qualifier => text.Contains(qualifier.Value, StringComparison.Ordinal))
            && (words.Addressee is null) == (words.AddresseeCode is null)
            && words.Modal == (words.Clauses.Count == 0 ? null : words.Clauses[0].Modal);
    }

    private static bool IsCutFrom(string text, string value) =>
        value.Length > 0 && value.Split(' ').All(word => text.Contains(word, StringComparison.Ordinal));

    /// <summary>Pieces of recommendations in any order.</summary>
    private static Gen<string> Sentences() =>
        Gen.Elements(
                "States",
                "States parties",
                "the Secretariat",
                "the Conference",
                "should",
                "should not",
                "must",
                "are encouraged",
                "are encouraged to",
                "may wish to",
                "to",
                "not",
                "be",
                "consider",
                "establishing",
                "seek to",
                "continue",
                "provide",
                "develop",
                "support",
                "take into account",
                "and",
                "or",
                "as well as",
                ",",
                ";",
                ":",
                ".",
                "(a)",
                "(b)",
                "that",
                "which",
                "in order to",
                "within their means",
                "in accordance with",
                "domestic law",
                "channels",
                "recommends",
                "recommends to",
                "Urges",
                "Requests",
                "fully",
                "also",
                "the",
                "“",
                "é",
                "\ud800",
                "1",
                "article 8, paragraph 6,",
                "by training",
                "where appropriate"
            )
            .ArrayOf()
            .Select(pieces => string.Join(' ', pieces));
}
