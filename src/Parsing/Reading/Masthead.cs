using System.Text.RegularExpressions;
using Palermo.Parsing.Text;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Reading;

/// <summary>What stands above a document's first heading, each line told by its form; what no form tells is a title.</summary>
internal sealed partial class Masthead
{
    private readonly List<Passage> titles = [];

    public IReadOnlyList<Passage> Organs { get; private init; } = [];
    public Passage? Title => titles.Count == 0 ? null : titles[^1];

    /// <summary>The title of the agenda item under which the paper was issued.</summary>
    public Passage? ItemTitle { get; private set; }
    public int? ItemNumber { get; private set; }
    public Passage? Symbol { get; private set; }
    public Passage? Distribution { get; private set; }
    public DateOnly? DistributionDate { get; private set; }
    public Passage? OriginalLanguage { get; private set; }
    public DateOnly? Date { get; private set; }
    public string? OnlyLanguage { get; private set; }

    /// <summary>The line of place and dates: <c>Vienna, 5 and 6 October 2023</c>.</summary>
    public Passage? PlaceAndDates { get; private set; }

    /// <summary>Who wrote the paper: <c>Background paper prepared by the Secretariat</c>.</summary>
    public Passage? Byline { get; private set; }

    public static Masthead Read(IReadOnlyList<Passage> lines)
    {
        var organs = new List<Passage>();
        var masthead = new Masthead { Organs = organs };
        foreach (var line in lines)
            masthead.See(line, organs);
        if (masthead.ItemNumber is not null && masthead.titles.Count > 0)
            masthead.ItemTitle = masthead.titles[0];
        return masthead;
    }

    private void See(Passage line, List<Passage> organs)
    {
        var value = line.Value;
        if (Organ.IsName(line))
            organs.Add(line);
        else if (value.StartsWith("Distr", StringComparison.Ordinal) && value.IndexOf(':', StringComparison.Ordinal) is var colon and > 0)
            Distribution = line.Slice(colon + 1).Trim();
        else if (value.StartsWith("Original:", StringComparison.Ordinal))
            OriginalLanguage = line.Slice("Original:".Length).Trim();
        else if (MastheadFact.Date(value) is { } date)
            SeeDate(date);
        else if (MastheadFact.OnlyLanguage(value) is { } language)
            OnlyLanguage = language;
        else if (SymbolLine().IsMatch(value))
            Symbol = line;
        else if (PlaceLine().IsMatch(value))
            PlaceAndDates = line;
        else if (ItemLine().Match(value) is { Success: true } item)
            ItemNumber = int.Parse(item.Groups["n"].ValueSpan, provider: null);
        else if (value.Contains("by the Secretariat", StringComparison.Ordinal) && value.Length < 80)
            Byline = line;
        else if (!SessionLine().IsMatch(value) && !value.EndsWith(',')) // a comma ends a clause of a preamble, no title
            titles.Add(line.Trim(alsoAtEnd: "."));
    }

    private void SeeDate(DateOnly date)
    {
        if (Distribution is not null && DistributionDate is null)
            DistributionDate = date;
        else
            Date ??= date;
    }

    [GeneratedRegex(@"^[A-Z]+(/[A-Za-z0-9.\-]+)+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SymbolLine();

    [GeneratedRegex(@"^\p{Lu}[\p{L} .'’-]*, [0-9]{1,2}.{0,30} [0-9]{4}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlaceLine();

    [GeneratedRegex(@"^(Agenda item|Item) (?<n>[0-9]{1,3})\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ItemLine();

    [GeneratedRegex(@"^\p{Lu}[\p{L}-]* session$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SessionLine();
}
