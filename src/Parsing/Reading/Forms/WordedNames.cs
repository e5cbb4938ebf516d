using Palermo.Kernel;
using Palermo.Parsing.Languages;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading.Forms;

/// <summary>
/// Cuts a printed list into its names in the languages other than English: at commas and semicolons outside brackets, and at an "and" that does not
/// belong to one name.
/// </summary>
internal static class WordedNames
{
    private const string Commas = ",،，、;؛；";

    public static IReadOnlyList<Passage> Split(Passage list, DocumentLanguage language)
    {
        var whole = list.Trim(alsoAtEnd: ".。;؛；,،，");
        var names = Segments(whole).ToList();
        if (names.Count > 0)
            names = [.. names[..^1], .. Pair(names[^1], language)];
        return [.. names.Select(name => Bare(name, language)).Where(name => !name.IsEmpty)];
    }

    private static IEnumerable<Passage> Segments(Passage whole)
    {
        var (start, depth) = (0, 0);
        for (var at = 0; at < whole.Length; at++)
        {
            var sign = whole.Value[at];
            if (sign is '(' or '（')
                depth++;
            else if (sign is ')' or '）')
                depth = Math.Max(0, depth - 1);
            else if (depth == 0 && Commas.Contains(sign))
            {
                yield return whole.Slice(start, at - start);
                start = at + 1;
            }
        }
        yield return whole.Slice(start);
    }

    /// <summary>The last segment may hold the last two names. Where a name is known as a whole its "and" is its own.</summary>
    private static IEnumerable<Passage> Pair(Passage last, DocumentLanguage language)
    {
        var trimmed = last.Trim();
        if (States.Find(trimmed.Value) is not null)
            return [trimmed];
        (Passage, Passage)? unknown = null;
        foreach (var joint in language.Joints)
        {
            for (var at = trimmed.Value.IndexOf(joint, 1, StringComparison.Ordinal); at > 0; at = Next(trimmed.Value, joint, at))
            {
                var (left, right) = (trimmed.Slice(0, at), trimmed.Slice(at + joint.Length));
                if (IsState(left, language) && IsState(right, language))
                    return [left, right];
                unknown ??= (left, right);
            }
        }
        // Names of organizations: a list has an "and" before its last name.
        return unknown is var (one, other) ? [one, other] : [trimmed];
    }

    private static int Next(string text, string joint, int at) =>
        at + joint.Length < text.Length ? text.IndexOf(joint, at + joint.Length, StringComparison.Ordinal) : -1;

    private static bool IsState(Passage name, DocumentLanguage language) => States.Find(Bare(name, language).Value) is not null;

    /// <summary>Without article, without an "and" at its start.</summary>
    private static Passage Bare(Passage name, DocumentLanguage language)
    {
        var bare = name.Trim();
        foreach (var joint in language.Joints.Select(joint => joint.TrimStart()))
        {
            var opens = bare.Value.StartsWith(joint, StringComparison.Ordinal);
            // An Arabic or Chinese "and" is written to the name, which may begin with the same letter.
            if (opens && (joint.EndsWith(' ') || (States.Find(bare.Value) is null && States.Find(bare.Value[joint.Length..]) is not null)))
                bare = bare.Slice(joint.Length).Trim();
        }
        var article = language.Articles.FirstOrDefault(article => bare.Value.StartsWith(article, StringComparison.Ordinal));
        return article is not null && States.Find(bare.Value) is null ? bare.Slice(article.Length) : bare;
    }
}
