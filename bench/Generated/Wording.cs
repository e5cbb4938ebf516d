namespace Palermo.Bench.Generated;

/// <summary>Sentences in the manner of a working group's report, put together from pieces by a seeded chance. The bodies and States are the sample ones.</summary>
internal sealed class Wording(Random chance)
{
    private static readonly string[] Openers =
    [
        "Some speakers underlined",
        "Several speakers noted",
        "One speaker stressed",
        "The panellist explained",
        "Many speakers agreed",
        "The representative of the Secretariat recalled",
        "Delegates pointed out",
        "It was noted",
    ];

    private static readonly string[] Subjects =
    [
        "rescue services",
        "prosecutors of coastal States",
        "document examiners",
        "harbour authorities",
        "interpreters on board",
        "liaison officers",
        "joint investigation teams",
        "guardians of children travelling alone",
        "registries of small boats",
        "consular offices",
        "shipmasters",
        "competent national authorities",
        "carriers",
        "border police",
        "judges hearing evidence gathered at sea",
        "financial intelligence units",
    ];

    private static readonly string[] Verbs =
    [
        "lacked the means to examine",
        "had begun to exchange",
        "could not yet rely on",
        "were slow to share",
        "had agreed on a common form for",
        "trained their staff in",
        "kept separate lists of",
        "had found new ways of securing",
    ];

    private static readonly string[] Objects =
    [
        "statements of rescued persons",
        "position reports of drifting boats",
        "records of payments made to facilitators",
        "photographs of engines and hulls",
        "travel documents found on board",
        "telephone data of suspected organizers",
        "requests concerning the flag of a vessel",
        "figures on deaths and disappearances",
        "medical findings made at disembarkation",
        "lists of places of safety",
    ];

    private static readonly string[] Tails =
    [
        "in accordance with article {a} of the Organized Crime Convention",
        "as provided for in article {p} of the Smuggling of Migrants Protocol",
        "within their means",
        "with due regard for the best interests of the child",
        "without prejudice to the principle of non-liability of smuggled migrants",
        "in close consultation with {state}",
        "as {state} and {state} had shown off {place}",
        "in the {year} season alone",
        "at a cost of {n} per cent of the budget",
        "and pointed to the figures for {place}",
        "while {state} had enacted a law to that end in {year}",
    ];

    private static readonly string[] Actions =
    [
        "exchange information on",
        "train boarding teams in securing",
        "adopt a common form for",
        "appoint a contact point for",
        "establish a register of",
        "review their national legislation on",
        "strengthen the exchange of",
        "make available to one another",
    ];

    private static readonly string[] Modals =
    [
        "States parties are encouraged to",
        "States should",
        "States should consider adopting measures to",
        "States may wish to",
        "States parties must",
        "The Secretariat should",
        "States parties should endeavour to",
        "States are encouraged, within their means, to",
    ];

    private static readonly string[] Syllables =
    [
        "bren",
        "cal",
        "dor",
        "esk",
        "fal",
        "gar",
        "hol",
        "ith",
        "jor",
        "kel",
        "lin",
        "mar",
        "nor",
        "oster",
        "pel",
        "quin",
        "ros",
        "sel",
        "tarn",
        "wick",
    ];

    public static IReadOnlyList<string> States { get; } =
    [
        "Avenmar",
        "Brindal",
        "Corvane",
        "Dunmere",
        "Elowen Isles",
        "Farrowmark",
        "Galdura",
        "Hesperon (Federation of)",
        "Jorvale",
        "Lindora",
        "Marisel",
        "Norrhaven",
        "Ostrelle",
        "Perrinath",
        "Quillon",
        "Rosmere",
        "Selvarin",
        "Tarnholt",
        "Wintermark",
        "Ysmere",
    ];

    public string Paragraph(int sentences) => string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentence()));

    public string Sentence() =>
        $"{Pick(Openers)} that {Pick(Subjects)} {Pick(Verbs)} {Pick(Objects)}, {Fill(Pick(Tails))}, and that {Pick(Subjects)} {Pick(Verbs)} {Pick(Objects)}.";

    public string Recommendation() =>
        $"{Pick(Modals)} {Pick(Actions)} {Pick(Objects)}, {Fill(Pick(Tails[..5]))}, and to support {Pick(Subjects)} in that work.";

    public string Topic() => $"{Capital(Pick(Subjects))} and {Pick(Objects)}: practice of {Place()}";

    public string Person() => $"{Place()} {Place()}";

    public string Pick(IReadOnlyList<string> choices) => choices[chance.Next(choices.Count)];

    public int Number(int least, int most) => chance.Next(least, most + 1);

    public static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    public static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];

    public string Place() => Capital(Pick(Syllables) + Pick(Syllables) + Pick(Syllables));

    private string Fill(string tail) =>
        tail.Replace("{a}", $"{Number(1, 41)}", StringComparison.Ordinal)
            .Replace("{p}", $"{Number(1, 25)}", StringComparison.Ordinal)
            .Replace("{state}", Pick(States), StringComparison.Ordinal)
            .Replace("{place}", Place(), StringComparison.Ordinal)
            .Replace("{year}", $"{Number(2005, 2024)}", StringComparison.Ordinal)
            .Replace("{n}", $"{Number(2, 98)}", StringComparison.Ordinal);
}
