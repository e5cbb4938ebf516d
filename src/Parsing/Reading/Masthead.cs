using System.Text.RegularExpressions;
using Palermo.Kernel;
using Palermo.Parsing.Languages;
using Palermo.Parsing.Text;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Reading;

/// <summary>What stands above a document's first heading, each line told by its form; what no form tells is a title.</summary>
internal sealed partial class Masthead
{
    private readonly List<Passage> titles = [];
    private readonly List<Passage> adopted = [];
    private int titlesBeforeItem;

    public IReadOnlyList<Passage> Organs { get; private init; } = [];

    /// <summary>The lines that no form tells.</summary>
    public IReadOnlyList<Passage> Titles => titles;

    /// <summary>The last of them; a State's name alone is the second line of the title above it.</summary>
    public Passage? Title =>
        titles is [.., var above, var own] && States.Find(own.Value) is not null ? Passage.Join([above, own])
        : titles.Count == 0 ? null
        : titles[^1];

    /// <summary>The title of the agenda item under which the paper was issued.</summary>
    public Passage? ItemTitle =>
        ItemNumber is null || titles.Count == 0 ? null : titles[titlesBeforeItem < titles.Count ? titlesBeforeItem : 0];
    public int? ItemNumber { get; private set; }

    /// <summary>The document's own symbol, or all of them where several are printed joined, in printed order.</summary>
    public IReadOnlyList<OwnSymbol> Symbols { get; private set; } = [];
    public Passage? Distribution { get; private set; }
    public DateOnly? DistributionDate { get; private set; }
    public Passage? OriginalLanguage { get; private set; }
    public DateOnly? Date { get; private set; }
    public string? OnlyLanguage { get; private set; }

    /// <summary>The line of place and dates: <c>Vienna, 5 and 6 October 2023</c>.</summary>
    public Passage? PlaceAndDates { get; private set; }

    /// <summary>Who wrote the paper: <c>Background paper prepared by the Secretariat</c>.</summary>
    public Passage? Byline { get; private set; }

    /// <summary>Who submits a draft resolution: what stands before ": draft resolution" on its line.</summary>
    public Passage? Sponsors { get; private set; }

    /// <summary>"Resolution adopted by the General Assembly on 19 December 2023", or in brackets how it was adopted.</summary>
    public IReadOnlyList<Passage> AdoptedLines => adopted;

    public static Masthead Read(IReadOnlyList<Passage> lines)
    {
        var organs = new List<Passage>();
        var masthead = new Masthead { Organs = organs };
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            while (i + 1 < lines.Count && MastheadSymbols.GoOn(line, lines[i + 1]))
                line = Passage.Join([line, lines[++i]]);
            masthead.See(line, organs);
        }
        return masthead;
    }

    private void See(Passage line, List<Passage> organs)
    {
        var value = line.Value;
        // Nothing but marks of direction, what stands at the foot of a page, or the name that stands above every document.
        if (line.IsEmpty || PageFoot.Of(value) is not null || Keywords.Organization(value) == value.Length)
            return;
        if (Organ.IsName(line) || OrdinalCommittee().IsMatch(value) || Bodies.Find(value) is not null)
            organs.Add(line);
        else if (Parts(line) is [var first, var rest])
        {
            See(first, organs);
            See(rest, organs);
        }
        else if (value.IndexOf(" Distr.:", StringComparison.Ordinal) is var right and > 0)
        {
            See(line.Slice(0, right), organs);
            See(line.Slice(right + 1), organs);
        }
        else if (value.StartsWith("Distr", StringComparison.Ordinal) && value.IndexOf(':', StringComparison.Ordinal) is var colon and > 0)
            Distribution = line.Slice(colon + 1).Trim();
        else if (value.StartsWith("Distr. ", StringComparison.Ordinal)) // "Distr. générale": French and Spanish set no colon
            Distribution = line.Slice("Distr. ".Length).Trim();
        else if (Keywords.Original(value) is var original and > 0)
            OriginalLanguage = line.Slice(original).Trim();
        else if (value.IndexOf(" Original:", StringComparison.Ordinal) is var edition and > 0 && Keywords.IsLanguageLine(value[..edition]))
            See(line.Slice(edition + 1), organs);
        else if (Keywords.IsLanguageLine(value))
            return;
        else if (MastheadFact.Date(value) is { } date)
            SeeDate(date);
        else if (MastheadFact.OnlyLanguage(value) is { } language)
            OnlyLanguage = language;
        else if (MastheadSymbols.Of(line) is { Count: > 0 } symbols)
            Symbols = symbols;
        else if (SymbolLine().IsMatch(value))
            Symbols = [new OwnSymbol(value, line)];
        else if (MastheadLines.DraftSign(value) is var sign and > 0)
            Sponsors = line.Slice(0, line.Length - sign);
        else if (MastheadLines.IsAdopted(value) || value.StartsWith('['))
            adopted.Add(line);
        else if (IsPlaceAndDays(value))
            PlaceAndDates = line;
        else if (ItemLine().Match(value) is { Success: true } item)
            (ItemNumber, titlesBeforeItem) = (int.Parse(item.Groups["n"].ValueSpan, provider: null), titles.Count);
        else if (MastheadLines.Item(value) is { } number)
            (ItemNumber, titlesBeforeItem) = (number, titles.Count);
        else if (MastheadLines.IsByline(value))
            Byline = line;
        else if (!IsSession(value) && !",،，".Contains(value[^1])) // a comma ends a clause of a preamble, no title
            titles.Add(line.Slice(NumberOfResolution().Match(value).Length).Trim(alsoAtEnd: ".。"));
    }

    /// <summary>Two facts take more room than this.</summary>
    private const int ShortestOfSeveral = 12;

    /// <summary>The facts of a line that holds several: "Distr.: General 4 January 2031", "Original: English Lantern Council"; empty for any other line.</summary>
    private static IReadOnlyList<Passage> Parts(Passage line)
    {
        if (line.Length < ShortestOfSeveral)
            return [];
        var at = SeveralFacts().Match(line.Value) is { Success: true } cut ? cut.Groups["rest"].Index : BehindOrgan(line.Value);
        return at == 0 ? [] : [line.Slice(0, at).Trim(), line.Slice(at).Trim()];
    }

    /// <summary>Where a known organ's name ends that another one or a session follows; 0 where none does.</summary>
    private static int BehindOrgan(string value)
    {
        var name = OrganAt(value);
        return
            name > 0
            && name < value.Length
            && value[name] == ' '
            && value[(name + 1)..] is var rest
            && (OrganAt(rest) > 0 || OpensWithSession().IsMatch(rest))
            ? name + 1
            : 0;
    }

    internal static bool IsPlaceAndDays(string line) => PlaceLine().IsMatch(line) || MeetingLine.Find(line) is not null;

    internal static bool IsSession(string line) => SessionLine().IsMatch(line) || MastheadLines.IsSession(line);

    /// <summary>How much of a text the number of its agenda item takes at the start, the agenda named or not; 0 without one.</summary>
    internal static int ItemAt(string value) =>
        ItemOfAgenda().Match(value) is { Success: true } item ? item.Length : MastheadLines.ItemAt(value);

    /// <summary>The names of organs by their first letter, the longest first.</summary>
    private static readonly Lazy<ILookup<char, string>> OrganNames = new(() =>
        Bodies
            .All.SelectMany(body => body.Names.Values.Concat(body.Also))
            .OrderByDescending(name => name.Length)
            .ToLookup(name => char.ToUpperInvariant(name[0]))
    );

    /// <summary>How much of a text the longest known name of an organ takes at its start, in either letter case.</summary>
    internal static int OrganAt(string value)
    {
        if (value.Length == 0)
            return 0;
        foreach (var name in OrganNames.Value[char.ToUpperInvariant(value[0])])
        {
            if (value.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return name.Length;
        }
        return 0;
    }

    [GeneratedRegex(@"^\p{Lu}[\p{L}-]* (?:session|Committee)\b", RegexOptions.ExplicitCapture, Matching.LastResort)]
    private static partial Regex OpensWithSession();

    [GeneratedRegex(
        @"^(?:United Nations (?=[A-Z]+/)|Distr\.: ?\p{Lu}\p{Ll}+ (?=[0-9])|[0-9]{1,2} \p{Lu}\p{Ll}+ [0-9]{4} (?=\p{Lu})|Original: ?\p{Lu}\p{Ll}+ (?=\p{Lu})|\p{Lu}[\p{Ll}-]* session (?=\p{Lu})|Agenda item [0-9]+(?: \([a-z]\))? (?=\p{Lu}))(?<rest>.+)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Matching.LastResort
    )]
    private static partial Regex SeveralFacts();

    private void SeeDate(DateOnly date)
    {
        if (Distribution is not null && DistributionDate is null)
            DistributionDate = date;
        else
            Date ??= date;
    }

    [GeneratedRegex(@"^[A-Z]+(/[A-Za-z0-9.\-]+)+$", RegexOptions.ExplicitCapture, Matching.LastResort)]
    private static partial Regex SymbolLine();

    /// <summary>"Third Committee": the Main Committees of the General Assembly have numbers for names.</summary>
    [GeneratedRegex(@"^\p{Lu}\p{Ll}+ Committee$", RegexOptions.ExplicitCapture, Matching.LastResort)]
    private static partial Regex OrdinalCommittee();

    /// <summary>The number before the title of a resolution: "78/217. Protection of migrants".</summary>
    [GeneratedRegex(@"^[0-9]{1,3}/[0-9]{1,4}\. +", RegexOptions.ExplicitCapture, Matching.LastResort)]
    private static partial Regex NumberOfResolution();

    [GeneratedRegex(@"^\p{Lu}[\p{L} .'’-]*, [0-9]{1,2}.{0,30} [0-9]{4}$", RegexOptions.ExplicitCapture, Matching.LastResort)]
    private static partial Regex PlaceLine();

    [GeneratedRegex(@"^(Agenda item|Item) (?<n>[0-9]{1,3})\b", RegexOptions.ExplicitCapture, Matching.LastResort)]
    private static partial Regex ItemLine();

    [GeneratedRegex(
        @"^(?:Agenda item|Item) [0-9]{1,3}(?: \([a-z]\))*(?: of the (?:provisional |draft )?agenda)? ?\**",
        RegexOptions.ExplicitCapture,
        Matching.LastResort
    )]
    private static partial Regex ItemOfAgenda();

    [GeneratedRegex(@"^\p{Lu}[\p{L}-]* session$", RegexOptions.ExplicitCapture, Matching.LastResort)]
    private static partial Regex SessionLine();
}
