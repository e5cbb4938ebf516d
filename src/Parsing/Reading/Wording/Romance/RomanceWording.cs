using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading.Wording.Romance;

/// <summary>Reads the wording of one recommendation in French or Spanish. What it does not say, or says in words unknown here, is null or empty.</summary>
internal sealed class RomanceWording
{
    private readonly RomanceWords lexis;
    private readonly List<WordedClause> clauses = [];
    private Addressee? subject;
    private Addressee? addressee;
    private RomanceModal? modal;

    /// <summary>The row of items that tells the modal's acts; null where it has none.</summary>
    private RomanceItems? items;

    /// <summary>Whether an infinitive that is no act stands since the last act, to which a later one may belong.</summary>
    private bool inside;

    private RomanceWording(RomanceWords lexis) => this.lexis = lexis;

    public static RecommendationWords Read(RomanceModel model, Passage text)
    {
        var words = new RomanceWords(model, text);
        var reader = new RomanceWording(words);
        foreach (var (from, to) in words.Words.Sentences(model.Abbreviations))
            reader.Sentence(from, to);
        var named = reader.addressee;
        return new RecommendationWords(
            named is { } found ? words.Words.Slice(found.From, found.To) : null,
            named?.Code,
            reader.clauses.FirstOrDefault()?.Modal,
            reader.clauses,
            [.. RomanceQualifiers.In(words)]
        );
    }

    private void Sentence(int from, int to)
    {
        (subject, inside) = (null, false);
        if (items is null)
            modal = null;
        for (var at = from; at < to; )
            at = Math.Max(Step(at, from, to), at + 1);
    }

    /// <summary>Reads what begins at a word; the place behind it.</summary>
    private int Step(int at, int from, int to)
    {
        subject = RomanceAddressees.SubjectAt(lexis, at, from) ?? subject;
        if (RomanceModals.At(lexis, at, to) is { } found)
            return Take(found, to);
        if (modal is null)
            return at + 1;
        if (items?.GoesOnAt(at) == true)
            return Item(modal, at, to);
        if (lexis.Model.Joints.Contains(lexis.Words[at]))
            return Joined(at, to);
        inside |= lexis.IsInfinitive(at);
        return at + 1;
    }

    private int Take(RomanceModal found, int to)
    {
        var start = lexis.AfterAsides(found.After, to, found.Finite);
        var verb = RomanceVerbs.At(lexis, start, to, found.Finite);
        var first = verb is null ? lexis.ItemsBehind(start, to) : found.LinkAt;
        if (first is null)
            return found.After;
        addressee ??= found.Object ?? subject;
        items = RomanceItems.BeginningAt(lexis, first.Value);
        return verb is null ? Item(found, first.Value, to) : Add(found, verb);
    }

    /// <summary>The act of an item; the modal's link may stand before it again.</summary>
    private int Item(RomanceModal found, int at, int to)
    {
        (modal, inside) = (found, false);
        var link = at + lexis.Longest([found.Link], at);
        return RomanceVerbs.At(lexis, lexis.AfterAsides(link, to, found.Finite), to, found.Finite) is { } verb ? Add(found, verb) : at + 1;
    }

    /// <summary>A further act of the same modal: it repeats the modal's link, and stands behind no other infinitive unless a comma parts them.</summary>
    private int Joined(int joint, int to)
    {
        if (inside && lexis.Words[joint - 1] != ",")
            return joint + 1;
        var link = lexis.Longest([modal!.Link], joint + 1);
        if (modal.Link.Length > 0 && link == 0)
            return joint + 1;
        return RomanceVerbs.At(lexis, joint + 1 + link, to, modal.Finite) is { } verb ? Add(modal, verb) : joint + 1;
    }

    private int Add(RomanceModal found, RomanceVerb verb)
    {
        (modal, inside) = (found, false);
        var strength = verb.Softens ? lexis.Model.Softened.GetValueOrDefault(found.Strength, found.Strength) : found.Strength;
        clauses.Add(new WordedClause(Piece.Join(lexis.Words, found.Pieces), Piece.Join(lexis.Words, verb.Pieces), strength));
        return verb.After;
    }
}
