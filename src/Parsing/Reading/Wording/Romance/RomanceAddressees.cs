namespace Palermo.Parsing.Reading.Wording.Romance;

/// <summary>Finds known addressees: as the subject of a modal, or as its object.</summary>
internal static class RomanceAddressees
{
    public static Addressee? At(RomanceWords lexis, int at)
    {
        var best = lexis.Model.Addressees.MaxBy(one => lexis.Longest(one.Phrases, at, exact: true))!;
        var length = lexis.Longest(best.Phrases, at, exact: true);
        return length == 0 ? null : new Addressee(at, at + length, best.Code);
    }

    /// <summary>The subject: it opens the sentence, or stands behind a sign or a conjunction, articles between.</summary>
    public static Addressee? SubjectAt(RomanceWords lexis, int at, int from)
    {
        if (At(lexis, at) is not { } found)
            return null;
        var sign = at - 1;
        while (sign >= from && lexis.Model.Determiners.Contains(lexis.Words[sign]))
            sign--;
        return sign < from || lexis.Words[sign] is "," or ";" or ":" or ")" || lexis.Model.Joints.Contains(lexis.Words[sign])
            ? found
            : null;
    }

    /// <summary>The addressee right behind a word, articles between.</summary>
    public static Addressee? Between(RomanceWords lexis, int at, int end)
    {
        while (at < end && (lexis.Model.Determiners.Contains(lexis.Words[at]) || lexis.Model.Adverbs.Contains(lexis.Words[at])))
            at++;
        return At(lexis, at);
    }
}
