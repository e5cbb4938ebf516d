namespace Palermo.Parsing.Reading.Wording.Romance;

/// <param name="Link">The word before each of its acts, in its pieces but for a bare "que"; empty where nothing stands there.</param>
/// <param name="Object">Whom it addresses, where that stands inside it.</param>
internal sealed record RomanceModal(IReadOnlyList<Piece> Pieces, string Strength, int After, string Link, Addressee? Object)
{
    /// <summary>Whether its act is a subjunctive.</summary>
    public bool Finite => Link.EndsWith("que", StringComparison.Ordinal);
}

/// <summary>Finds the words that put a duty.</summary>
internal static class RomanceModals
{
    public static RomanceModal? At(RomanceWords lexis, int at, int end) =>
        lexis.Model.Subordinators.Contains(lexis.Words[at - 1]) ? null : Plain(lexis, at) ?? Addressing(lexis, at, end);

    private static RomanceModal? Plain(RomanceWords lexis, int at)
    {
        var from = lexis.Model.Negations.Contains(lexis.Words[at]) ? at + 1 : at;
        var length = lexis.Longest(lexis.Model.Modals.Keys, from);
        if (length == 0)
            return null;
        var strength = lexis.Model.Modals.First(modal => lexis.Longest([modal.Key], from) == length).Value;
        var after = from + length;
        if (from > at && lexis.Model.Negatives.Contains(lexis.Words[after]))
            after++;
        return new RomanceModal([new Piece(at, after)], strength, after, "", null);
    }

    private static RomanceModal? Addressing(RomanceWords lexis, int at, int end)
    {
        var entry = lexis.Model.Addressing.FirstOrDefault(one => lexis.Longest(one.Words, at) > 0);
        if (entry is null)
            return null;
        var behind = at + lexis.Longest(entry.Words, at);
        var named = RomanceAddressees.Between(lexis, behind, end);
        for (
            var place = named?.To ?? behind;
            place < Math.Min(end, behind + RomanceWords.LongestAside) && lexis.Words[place] is not (";" or ".");
            place++
        )
        {
            var length = lexis.Longest(entry.Links, place);
            if (length > 0 && Opens(lexis, place + length, end))
                return Linked(lexis, entry, new Piece(at, behind), new Piece(place, place + length), named);
        }
        return null;
    }

    /// <summary>Whether a link before a word opens an act.</summary>
    private static bool Opens(RomanceWords lexis, int at, int end)
    {
        var finite = lexis.Words[at - 1] == "que";
        return RomanceVerbs.At(lexis, lexis.AfterAsides(at, end, finite), end, finite) is not null;
    }

    private static RomanceModal Linked(RomanceWords lexis, LinkedWords entry, Piece own, Piece link, Addressee? named)
    {
        var printed = string.Join(' ', Enumerable.Range(link.From, link.To - link.From).Select(at => lexis.Words[at]));
        IReadOnlyList<Piece> pieces = printed == "que" ? [own] : [own, link];
        return new RomanceModal(pieces, entry.Strength, link.To, printed, named);
    }
}
