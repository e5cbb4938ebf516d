namespace Palermo.Record.Corpus;

/// <summary>
/// Gathers phrases into topics by the words they share. Words that many subjects of a body share ("smuggling", "migrants") count little, rare ones
/// much. What is joined is shown with every phrase as printed, so that a reader can disagree.
/// </summary>
internal sealed class Topics
{
    private const double SameSubject = 0.6;

    /// <summary>One phrase holds nearly all of the other: <c>Smuggling of migrants by sea</c> inside <c>Developments ... in the smuggling of migrants by sea</c>.</summary>
    private const double WholeWithin = 0.9;

    private const double WithinAtLeast = 0.15;

    private const double SameTitle = 0.85;

    private const int MostWithOneWord = 200;

    private readonly List<Topic> topics = [];

    private readonly Dictionary<(string? Body, string Word), List<Topic>> byWord = [];

    private readonly Dictionary<(string? Body, string Word), int> spread = [];

    private readonly Dictionary<string, int> phrasesOfBody = new(StringComparer.Ordinal);

    /// <summary>Where the same words went since the last topic was opened: reports repeat their headings.</summary>
    private readonly Dictionary<(string? Body, string Printed), Topic?> places = [];

    /// <summary>The words of each wording, once.</summary>
    private readonly Dictionary<string, HashSet<string>> contents = new(StringComparer.Ordinal);

    private Topics(IEnumerable<Phrase> all)
    {
        var phrases = all.Where(phrase => Content(phrase).Count > 1).Select((phrase, at) => phrase with { Number = at }).ToList();
        foreach (var phrase in phrases.Where(phrase => phrase.Opens).DistinctBy(phrase => (phrase.Document.BodyCode, phrase.Printed)))
            CountWords(phrase);
        foreach (var phrase in phrases)
            Place(phrase);
    }

    public static IReadOnlyList<Topic> Of(CorpusView view) => new Topics(Phrases.Of(view)).topics;

    /// <summary>Whether two phrases word one subject alike, word for word but for endings and small words.</summary>
    public static bool AreSame(Phrase one, Phrase other) =>
        Titles.Likeness(Titles.Content(one.Printed), Titles.Content(other.Printed)) >= SameTitle;

    private HashSet<string> Content(Phrase phrase)
    {
        if (!contents.TryGetValue(phrase.Printed, out var content))
            contents[phrase.Printed] = content = Titles.Content(phrase.Printed);
        return content;
    }

    private void CountWords(Phrase phrase)
    {
        var body = phrase.Document.BodyCode ?? "";
        phrasesOfBody[body] = phrasesOfBody.GetValueOrDefault(body) + 1;
        foreach (var word in Content(phrase))
            spread[(phrase.Document.BodyCode, word)] = spread.GetValueOrDefault((phrase.Document.BodyCode, word)) + 1;
    }

    private void Place(Phrase phrase)
    {
        var same = (phrase.Document.BodyCode, phrase.Printed);
        if (!places.TryGetValue(same, out var topic))
            places[same] = topic = Closest(phrase);
        if (topic is not null)
            topic.Add(phrase);
        else if (phrase.Opens)
            Open(phrase);
    }

    private Topic? Closest(Phrase phrase)
    {
        var (body, content) = (phrase.Document.BodyCode, Content(phrase));
        var weight = Weight(body, content);
        return Candidates(body, content)
            .Select(topic => (topic, Likeness: Likeness(body, content, weight, topic)))
            .Where(candidate => candidate.Likeness > 0)
            .OrderByDescending(candidate => candidate.Likeness)
            .FirstOrDefault()
            .topic;
    }

    private void Open(Phrase phrase)
    {
        var topic = new Topic(phrase, Content(phrase), Weight(phrase.Document.BodyCode, Content(phrase)));
        topics.Add(topic);
        places.Clear();
        foreach (var word in Content(phrase))
        {
            if (!byWord.TryGetValue((phrase.Document.BodyCode, word), out var holders))
                byWord[(phrase.Document.BodyCode, word)] = holders = [];
            holders.Add(topic);
        }
    }

    private IEnumerable<Topic> Candidates(string? body, HashSet<string> content) =>
        content
            .Select(word => byWord.GetValueOrDefault((body, word)))
            .OfType<List<Topic>>()
            .OrderBy(holders => holders.Count)
            .TakeWhile((holders, rank) => rank == 0 || holders.Count <= MostWithOneWord)
            .SelectMany(holders => holders.Take(MostWithOneWord))
            .Distinct();

    /// <summary>Shared weight by all weight; 0 where two subjects are not the same.</summary>
    private double Likeness(string? body, HashSet<string> content, double weight, Topic topic)
    {
        var shared = 0.0;
        foreach (var word in content)
            shared += topic.Content.Contains(word) ? Weight(body, word) : 0;
        var likeness = shared / (weight + topic.Weight - shared);
        var within = shared / Math.Min(weight, topic.Weight);
        return likeness >= SameSubject || (within >= WholeWithin && likeness >= WithinAtLeast) ? likeness : 0;
    }

    private double Weight(string? body, HashSet<string> content) => content.Sum(word => Weight(body, word));

    private double Weight(string? body, string word) =>
        Math.Log(1 + ((double)phrasesOfBody.GetValueOrDefault(body ?? "") / Math.Max(1, spread.GetValueOrDefault((body, word)))));
}
