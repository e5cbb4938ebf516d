namespace Palermo.Parsing.Reading.Wording.Romance;

/// <summary>Reads the verb of an act with the verb that governs it; verbs that share one object are one group.</summary>
internal static class RomanceVerbs
{
    private const int MostGovernors = 3;

    public static RomanceVerb? At(RomanceWords lexis, int at, int end, bool finite, int depth = 0)
    {
        at = lexis.AfterAdverbs(at);
        if (depth < MostGovernors && Governed(lexis, at, end, depth + 1) is { } governed)
            return governed;
        var verb = lexis.AfterClitics(at);
        if (verb >= end || !(lexis.IsInfinitive(verb) || (finite && lexis.IsSubjunctive(verb))))
            return null;
        var after = lexis.Model.Intransitives.Contains(lexis.Words[verb]) ? verb + 1 : AfterSharing(lexis, verb + 1);
        return new RomanceVerb([new Piece(at, after)], after, Softens: false);
    }

    private static RomanceVerb? Governed(RomanceWords lexis, int at, int end, int depth)
    {
        var governor = lexis.Model.Governors.FirstOrDefault(one => lexis.Longest(one.Words, at) > 0);
        if (governor is null)
            return null;
        var behind = at + lexis.Longest(governor.Words, at);
        var place = lexis.AfterAsides(behind, end, finite: false);
        var link = lexis.Longest(governor.Links, place);
        var linked = link > 0 || governor.Links.Contains("");
        var act = linked ? At(lexis, place + link, end, finite: false, depth) : null;
        Piece[] own = [new Piece(at, behind)];
        if (act is null)
            return new RomanceVerb(own, behind, governor.Softens);
        return new RomanceVerb([.. own, new Piece(place, place + link), .. act.Pieces], act.After, governor.Softens || act.Softens);
    }

    /// <summary>Behind "ou renforcer", "ou de renforcer" and ", détecter et réprimer"; the place itself where none stands.</summary>
    private static int AfterSharing(RomanceWords lexis, int at)
    {
        var joint = at;
        while (lexis.Words[joint] == "," && lexis.IsInfinitive(joint + 1))
            joint += 2;
        if (!lexis.Model.Joints.Contains(lexis.Words[joint]))
            return at;
        var verb = joint + 1 + (lexis.Words[joint + 1] is "de" or "d’" or "à" ? 1 : 0);
        return lexis.IsInfinitive(verb) && lexis.Longest(lexis.Model.Governors.SelectMany(one => one.Words), verb) == 0 ? verb + 1 : at;
    }
}

internal sealed record RomanceVerb(IReadOnlyList<Piece> Pieces, int After, bool Softens);
