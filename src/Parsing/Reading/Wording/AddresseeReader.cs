using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading.Wording;

/// <summary>Whom a recommendation speaks to, at its place.</summary>
internal readonly record struct Addressee(int From, int To, string Code);

/// <summary>Finds the names of addressees and tells which of them can be the subject of a modal.</summary>
internal sealed class AddresseeReader
{
    public const string Other = "OTHER";

    private static readonly LanguageModel Model = LanguageModel.Current;

    private static readonly Phrases<string> Known = new(
        Model.Addressees.SelectMany(entry => entry.Phrases.Select(phrase => (phrase, entry.Code))),
        exact: true
    );

    private readonly Dictionary<int, Addressee> byStart = [];
    private readonly Dictionary<int, Addressee> byEnd = [];
    private readonly Lexis lexis;
    private readonly WordList words;

    public AddresseeReader(Lexis lexis)
    {
        this.lexis = lexis;
        words = lexis.Words;
        for (var at = 0; at < words.Count; at++)
        {
            if (Known.At(words, at) is not { } found)
                continue;
            var addressee = Widen(new Addressee(at, at + found.Length, found.Value));
            byStart[at] = addressee;
            byEnd[addressee.To] = addressee;
            at = addressee.To - 1;
        }
    }

    /// <summary>The addressee whose name ends with a word; null where none does.</summary>
    public Addressee? EndingAt(int last) => byEnd.TryGetValue(last + 1, out var found) ? found : null;

    /// <summary>The addressee whose name begins at a word, or behind the determiners that stand there.</summary>
    public Addressee? StartingAt(int at)
    {
        while (lexis.IsDeterminer(at) && !byStart.ContainsKey(at))
            at++;
        return byStart.TryGetValue(at, out var found) ? found
            : Model.AddresseeModifiers.Contains(words[at]) && byStart.TryGetValue(at + 1, out found) ? found
            : null;
    }

    /// <summary>
    /// The addressee that begins at a word, if it can be the subject of what follows: it opens the sentence, or stands behind a sign, a conjunction or
    /// "that". Joined to the subject before it ("the Conference and the Secretariat"), both are one.
    /// </summary>
    public Addressee? SubjectAt(int at, int from, Addressee? before)
    {
        if (!byStart.TryGetValue(at, out var found))
            return null;
        var sign = at - 1;
        if (found.From < at)
            sign = found.From - 1;
        while (sign >= from && words[sign] != "that" && (lexis.IsDeterminer(sign) || words[sign] == "relevant"))
            sign--;
        if (sign >= from && words[sign] is not ("," or ";" or ":" or ")" or "that" or "while" or "whether") && !lexis.IsJoint(sign))
            return null;
        return before is { } first && Adjoins(first.To, sign)
            ? new Addressee(first.From, found.To, first.Code == found.Code ? found.Code : Other)
            : found;
    }

    public Passage Print(Addressee addressee) => words.Slice(addressee.From, addressee.To);

    private bool Adjoins(int end, int sign) => end == sign || (end == sign - 1 && words[end] == "," && lexis.IsJoint(sign));

    /// <summary>Takes in a word that narrows "States" to some of them.</summary>
    private Addressee Widen(Addressee found) =>
        words.Printed(found.From) is "States" or "Member" && Model.AddresseeModifiers.Contains(words[found.From - 1])
            ? new Addressee(found.From - 1, found.To, Other)
            : found;
}
