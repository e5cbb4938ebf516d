namespace Palermo.Parsing.Reading.Wording.Romance;

/// <param name="Link">The word before each of its acts, in its pieces but for a bare "que"; empty where nothing stands there.</param>
/// <param name="Object">Whom it addresses, where that stands inside it.</param>
/// <param name="LinkAt">Where the link stands; behind the modal where there is none.</param>
internal sealed record RomanceModal(IReadOnlyList<Piece> Pieces, string Strength, int After, string Link, int LinkAt, Addressee? Object)
{
    /// <summary>Whether its act is a subjunctive.</summary>
    public bool Finite => Link.EndsWith("que", StringComparison.Ordinal) || Link == "qu’";
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
        return new RomanceModal([new Piece(at, after)], strength, after, "", after, null);
    }

    private static RomanceModal? Addressing(RomanceWords lexis, int at, int end)
    {
        foreach (var entry in lexis.Model.Addressing)
        {
            if (entry.Words.Select(phrase => lexis.Parted(phrase, at)).FirstOrDefault(own => own.Count > 0) is { } own)
                return ToLink(lexis, entry, own, end);
        }
        return null;
    }

    private static RomanceModal? ToLink(RomanceWords lexis, LinkedWords entry, IReadOnlyList<Piece> own, int end)
    {
        var named = RomanceAddressees.Between(lexis, own[^1].To, end);
        var behind = named?.To ?? own[^1].To;
        for (
            var place = behind;
            place < Math.Min(end, behind + RomanceWords.LongestAside) && lexis.Words[place] is not (";" or ".");
            place++
        )
        {
            var length = lexis.Longest(entry.Links, place);
            if (length > 0 && Linked(lexis, entry, own, new Piece(place, place + length), named, end) is { } modal)
                return modal;
        }
        return null;
    }

    /// <summary>The modal whose link opens an act, or items; null where it opens neither.</summary>
    private static RomanceModal? Linked(
        RomanceWords lexis,
        LinkedWords entry,
        IReadOnlyList<Piece> own,
        Piece link,
        Addressee? named,
        int end
    )
    {
        var printed = string.Join(' ', Enumerable.Range(link.From, link.To - link.From).Select(at => lexis.Words[at]));
        IReadOnlyList<Piece> pieces = printed is "que" or "qu’" ? own : [.. own, link];
        var modal = new RomanceModal(pieces, entry.Strength, link.To, printed, link.From, named);
        if (modal.Finite && RomanceAddressees.Between(lexis, link.To, end) is { } subject)
            modal = modal with { After = subject.To, Object = named ?? subject };
        var act = lexis.AfterAsides(modal.After, end, modal.Finite);
        return RomanceVerbs.At(lexis, act, end, modal.Finite) is not null || lexis.ItemsBehind(act, end) is not null ? modal : null;
    }
}
