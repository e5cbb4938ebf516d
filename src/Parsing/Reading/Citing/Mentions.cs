using Palermo.Kernel;
using Palermo.Parsing.Reading.Wording;

namespace Palermo.Parsing.Reading.Citing;

/// <summary>A place where an instrument is named.</summary>
/// <param name="From">Its first word, articles and "that" left aside.</param>
/// <param name="To">The word behind it.</param>
/// <param name="Head">What kind of instrument the words say it is: <c>convention</c>, <c>protocol</c>, <c>code</c> ...</param>
/// <param name="Instrument">Null where it is none of ours, or cannot be told.</param>
internal readonly record struct Mention(int From, int To, string Head, Instrument? Instrument);

/// <summary>The instruments named in one text, in order. Others than ours are noticed too, so that an article of theirs is not taken for one of ours.</summary>
internal sealed class Mentions
{
    private static readonly CitationModel Model = CitationModel.Current;

    private readonly List<Mention> all = [];
    private readonly Dictionary<string, Mention> last = new(StringComparer.Ordinal);
    private readonly WordList words;
    private readonly DefinedTerms terms;

    public Mentions(WordList words, DefinedTerms terms)
    {
        this.words = words;
        this.terms = terms;
        for (var at = 0; at < words.Count; at++)
        {
            if (Read(at) is not { } mention)
                continue;
            all.Add(mention);
            last[mention.Head] = mention;
            at = mention.To - 1;
        }
    }

    /// <summary>The mention that begins at a word.</summary>
    public Mention? StartingAt(int at) => Before(at + 1) is { } mention && mention.From == at ? mention : null;

    /// <summary>The last mention that begins before a word.</summary>
    public Mention? Before(int at)
    {
        var (low, high) = (0, all.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (all[middle].From < at)
                low = middle + 1;
            else
                high = middle;
        }
        return low == 0 ? null : all[low - 1];
    }

    private Mention? Read(int at)
    {
        if (InstrumentNames.At(words, at) is { } own && (words.IsCapital(at) || words[at] == "parent"))
            return new Mention(at, at + own.Length, HeadOf(own.Instrument), own.Instrument);
        if (!words.IsCapital(at))
            return char.IsAsciiDigit(words[at].FirstOrDefault()) && words.IsCapital(at + 1) && Model.Heads.Contains(words[at + 1])
                ? Foreign(at, at + 1)
                : null;
        var head = HeadBehind(at);
        if (head < 0)
            return null;
        return head == at && CitationModel.IsOwnKind(words[at]) && Points(at - 1) && !TitleFollows(at + 1) ? Bare(at) : Foreign(at, head);
    }

    /// <summary>The head of a name in capitals that begins at a word ("Vienna Convention"), at most a few words on; -1 where none comes.</summary>
    private int HeadBehind(int at)
    {
        for (var head = at; head < at + CitationModel.LongestModifier && words.IsCapital(head); head++)
        {
            if (Model.Heads.Contains(words[head]))
                return head;
        }
        return -1;
    }

    /// <summary>"the Protocol" and "that Protocol": what the document means by it.</summary>
    private Mention Bare(int at)
    {
        var head = words[at];
        if (words[at - 1] is "that" or "same" or "said" && last.TryGetValue(head, out var named))
            return new Mention(at, at + 1, head, named.Instrument);
        if (words[at - 2] is "“" or "\"" or "‘")
            terms.Define(head, last.TryGetValue(head, out var defined) ? defined.Instrument : ParentOfLast());
        return new Mention(at, at + 1, head, terms.Meaning(head, last.TryGetValue(head, out var near) ? near : null));
    }

    /// <summary>The convention that the protocol named before supplements, where its own name stands inside the protocol's.</summary>
    private Instrument? ParentOfLast() =>
        last.TryGetValue("protocol", out var protocol) && protocol.Instrument?.Parent is { } parent ? Instruments.ByCode(parent) : null;

    private Mention Foreign(int from, int head)
    {
        var to = head + 1;
        if (TitleFollows(to))
        {
            while (to < words.Count && ContinuesTitle(to))
                to++;
            while (!words.IsCapital(to - 1))
                to--;
        }
        return new Mention(from, to, words[head], null);
    }

    private bool ContinuesTitle(int at) =>
        (words.IsCapital(at) || Model.InTitles.Contains(words[at]))
        && InstrumentNames.At(words, at) is null
        && !(CitationModel.IsOwnKind(words[at]) && Points(at - 1));

    /// <summary>Whether a title goes on: "against ...", or "on the Rights ...".</summary>
    private bool TitleFollows(int at)
    {
        if (Model.TitleOpeners.Contains(words[at]))
            return true;
        var next = words[at + 1] is "the" or "all" ? at + 2 : at + 1;
        return Model.WeakTitleOpeners.Contains(words[at]) && words.IsCapital(next) && !Model.NotInTitles.Contains(words[next]);
    }

    private bool Points(int at) => words[at] is "the" or "that" or "this" or "same" or "said";

    private static string HeadOf(Instrument instrument) => instrument.Parent is null ? "convention" : "protocol";
}
