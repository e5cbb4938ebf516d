using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading.Wording.Romance;

/// <summary>The limiting phrases: fixed ones, and those that run from their opener to a sign.</summary>
internal static class RomanceQualifiers
{
    public static IEnumerable<Passage> In(RomanceWords lexis)
    {
        var words = lexis.Words;
        for (var at = 0; at < words.Count; )
        {
            var end = at + lexis.Longest(lexis.Model.FixedQualifiers, at);
            if (end == at && lexis.Longest(lexis.Model.QualifierOpeners, at) is > 0 and var opener)
                end = EndOf(lexis, at + opener);
            if (end > at)
                yield return words.Slice(at, end);
            at = Math.Max(end, at + 1);
        }
    }

    private static int EndOf(RomanceWords lexis, int at)
    {
        while (at < lexis.Words.Count && lexis.Words[at] is not ("," or ";" or ":" or "." or ")"))
        {
            var opens = lexis.Model.Joints.Contains(lexis.Words[at]) && lexis.IsInfinitive(at + 1);
            if (opens || lexis.Longest(lexis.Model.QualifierOpeners.Concat(lexis.Model.FixedQualifiers), at) > 0)
                break;
            at++;
        }
        return at;
    }
}
