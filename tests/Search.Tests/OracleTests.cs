using FsCheck;
using FsCheck.Fluent;

namespace Palermo.Search.Tests;

/// <summary>The index against a search that looks at every entry, and against whatever a user may type.</summary>
public sealed class OracleTests
{
    // None of them is changed by the stemmer, so that the oracle needs none.
    private static readonly string[] Words = ["ka", "kamo", "kazu", "mo", "zu"];

    private static readonly Gen<bool> Seldom = Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)));

    private static readonly Gen<Piece> Pieces =
        from length in Gen.Choose(1, 3)
        from words in Gen.Elements(Words).ListOf(length)
        from excluded in Seldom
        from prefix in Seldom
        from joined in Seldom
        select new Piece([.. words], excluded, prefix, joined);

    private static readonly Gen<string[][]> Corpora = Gen.Elements(Words)
        .ListOf(6)
        .Select(words => words.ToArray())
        .ListOf(12)
        .Select(all => all.ToArray());

    [Fact]
    public async Task Counts_equal_those_of_looking_at_every_entry()
    {
        var corpus = Corpora.Sample(1)[0];
        await using var shelf = new Shelf();
        await shelf.Publish([.. corpus.Select((words, i) => Shelf.Entry($"{i}", string.Join(' ', words)))]);

        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Pieces.ListOf(4).Select(pieces => pieces.ToArray()).ToArbitrary(),
                pieces => Assert.Equal(Expected(corpus, pieces), shelf.Ids(string.Join(' ', pieces.Select(piece => piece.Written))))
            )
        );
    }

    [Fact]
    public async Task No_text_is_an_error()
    {
        await using var shelf = new Shelf();
        await shelf.Publish(Shelf.Entry("1", "ka mo"), Shelf.Entry("2", "مو کا"));
        var soup = Gen.Elements([.. " \"'*-+^:(){}[]\\/|&!~?.,\0\u0001\u200f\ud800\udc00“”«»", 'a', 'k', 'é', '中', 'ع'])
            .ListOf(30)
            .Select(characters => new string([.. characters]));
        var operators = Gen.Elements(
                "OR",
                "AND",
                "NOT",
                "NEAR(a, 2)",
                "title:",
                "ka",
                "\"",
                "-",
                "*",
                "\0",
                "ka*",
                "^ka",
                "a+b",
                "''",
                "\U0001E922"
            )
            .ListOf(12);

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000),
            Prop.ForAll(
                Gen.OneOf(soup, operators.Select(all => string.Join(' ', all))).ToArbitrary(),
                text => Assert.InRange(shelf.Find(text).Total, 0, 2)
            )
        );
    }

    [Fact]
    public void A_cursor_is_read_back_as_it_was_written_and_nothing_else_is()
    {
        Check.QuickThrowOnFailure(
            Prop.ForAll<NormalFloat, PositiveInt>(
                (rank, number) =>
                {
                    var cursor = new SearchCursor(rank.Get, number.Get);
                    Assert.True(SearchCursor.TryParse(cursor.ToString(), out var read));
                    Assert.Equal(cursor, read);
                }
            )
        );
        Check.QuickThrowOnFailure(Prop.ForAll<string>(text => Assert.False(SearchCursor.TryParse(text, out _))));
    }

    private static string[] Expected(string[][] corpus, Piece[] pieces)
    {
        var groups = new List<List<Piece>>();
        foreach (var piece in pieces.Where(piece => !piece.Excluded))
        {
            if (piece.Joined && groups.Count > 0)
            {
                groups[^1].Add(piece);
            }
            else
            {
                groups.Add([piece]);
            }
        }
        return
        [
            .. corpus
                .Select((words, i) => (words, Id: $"{i}"))
                .Where(entry => groups.All(group => group.Any(piece => piece.IsIn(entry.words))))
                .Where(entry => !pieces.Any(piece => piece.Excluded && piece.IsIn(entry.words)))
                .Select(entry => entry.Id)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>One term as written in a query.</summary>
    /// <param name="Joined">OR stands before it.</param>
    private sealed record Piece(string[] Words, bool Excluded, bool Prefix, bool Joined)
    {
        public string Written => $"{(Joined ? "OR " : "")}{(Excluded ? "-" : "")}\"{string.Join(' ', Words)}\"{(Prefix ? "*" : "")}";

        public bool IsIn(string[] text) =>
            Enumerable
                .Range(0, text.Length)
                .Any(start => start + Words.Length <= text.Length && Follows(text[start..(start + Words.Length)]));

        private bool Follows(string[] window) =>
            window[..^1].SequenceEqual(Words[..^1])
            && (Prefix ? window[^1].StartsWith(Words[^1], StringComparison.Ordinal) : window[^1] == Words[^1]);
    }
}
