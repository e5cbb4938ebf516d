using Palermo.Kernel;
using Palermo.Parsing.Reading.Wording;

namespace Palermo.Parsing.Reading.Citing;

/// <summary>Which organ's resolutions and decisions a document cites: the organs named in its text, "the Conference" by what the document calls so.</summary>
internal sealed class Organs
{
    private static readonly Phrases<Body> Names = new(
        Bodies
            .All.Where(body => body.Kind != "working group")
            .SelectMany(body => body.Also.Append(body.Name()).Select(name => (name.ToLowerInvariant(), body)))
    );

    private readonly Dictionary<string, Body?> plain = new(StringComparer.Ordinal);

    /// <param name="body">The organ that met or wrote, where known.</param>
    /// <param name="texts">The document's units, for the organs it names in full.</param>
    public Organs(Body? body, IEnumerable<WordList> texts)
    {
        Own = body?.Kind == "working group" ? Bodies.ByCode(body.Parent ?? "") : body;
        if (Own is { } own)
            Call(own);
        foreach (var words in texts)
        {
            for (var at = 0; at < words.Count; at++)
            {
                if (words.IsCapital(at) && Names.At(words, at) is { } found)
                    Call(found.Value);
            }
        }
    }

    /// <summary>The organ the document belongs to, above its working group.</summary>
    public Body? Own { get; }

    /// <summary>The organ named at a word, and the word behind its name; the organ is null where it is none that is known.</summary>
    public (Body? Organ, int To)? At(WordList words, int at)
    {
        if (!words.IsCapital(at))
            return null;
        if (Names.At(words, at) is { } found)
            return (IsCutOff(words, at + found.Length) ? null : found.Value, at + found.Length);
        return words[at] is "conference" or "assembly" && words[at + 1] is not ("of" or "on" or "room") && !words.IsCapital(at - 1)
            ? (plain.GetValueOrDefault(words[at]), at + 1)
            : null;
    }

    /// <summary>"Conference of the Parties to the" another convention.</summary>
    private static bool IsCutOff(WordList words, int after) =>
        words[after - 1] == "parties"
        && words[after] == "to"
        && InstrumentNames.At(words, words[after + 1] == "the" ? after + 2 : after + 1) is null
        && words.IsCapital(after + 2)
        && words[after + 2] is not ("convention" or "protocol");

    private void Call(Body body)
    {
        foreach (var word in new[] { "conference", "assembly" })
        {
            if (body.Kind == "conference" && body.Name().StartsWith(word, StringComparison.OrdinalIgnoreCase))
                plain.TryAdd(word, body);
        }
    }
}
