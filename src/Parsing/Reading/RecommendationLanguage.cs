using Palermo.Parsing.Reading.Wording;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading;

/// <summary>Reads the wording of one recommendation: to whom it speaks, how strongly, what it asks for, and within which limits.</summary>
internal static class RecommendationLanguage
{
    /// <summary>Reads the whole text of a recommendation, its items included. What it does not say is null or empty; takes time linear in the text.</summary>
    public static RecommendationWords Read(Passage text)
    {
        var words = new WordList(text);
        var lexis = new Lexis(words);
        var addressees = new AddresseeReader(lexis);
        var qualifiers = new QualifierReader(lexis);
        var reader = new ClauseReader(lexis, addressees, qualifiers);
        var clauses = reader.Read().Select(clause => Print(words, clause)).ToList();
        return new RecommendationWords(
            reader.Addressee is { } named ? addressees.Print(named) : null,
            reader.Addressee?.Code,
            clauses.FirstOrDefault()?.Modal,
            clauses,
            qualifiers.All()
        );
    }

    private static WordedClause Print(WordList words, Clause clause) =>
        new(Piece.Join(words, clause.Modal.Pieces), Piece.Join(words, clause.Verb), clause.Strength);
}

/// <summary>The wording of one recommendation; every value is cut from its text.</summary>
/// <param name="Addressee">As printed, without a leading article; null where none is named.</param>
/// <param name="AddresseeCode">By the record's contract; null with the addressee.</param>
/// <param name="Modal">Of the first clause; two places where an interruption stands inside ("are encouraged, ..., to").</param>
/// <param name="Clauses">One for each main verb, in order.</param>
/// <param name="Qualifiers">Limiting phrases, in order.</param>
internal sealed record RecommendationWords(
    Passage? Addressee,
    string? AddresseeCode,
    Passage? Modal,
    IReadOnlyList<WordedClause> Clauses,
    IReadOnlyList<Passage> Qualifiers
);

/// <param name="Modal">The clause's own modal, or the one it shares with the clause before.</param>
/// <param name="Verb">The verb group without adverbs; a governing verb shared with a clause before stands at its first place.</param>
/// <param name="Strength">By this project's scale.</param>
internal sealed record WordedClause(Passage Modal, Passage Verb, string Strength);
