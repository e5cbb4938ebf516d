namespace Palermo.Record.Corpus;

/// <summary>The documents of one meeting, to be found by the words of a title in time that does not grow with their number.</summary>
internal sealed class MeetingPapers
{
    /// <summary>Half of all words shared: below that a match would be a guess.</summary>
    private const double LikeEnough = 0.5;

    /// <summary>Words that so many titles share lead nowhere.</summary>
    private const int MostWithOneWord = 200;

    private readonly Dictionary<string, List<Editions>> byWord = new(StringComparer.Ordinal);

    private readonly List<Editions> agendas = [];

    public MeetingPapers(IEnumerable<CorpusDocument> documents)
    {
        All = [.. documents.GroupBy(Editions.Key).Select(group => new Editions([.. group]))];
        foreach (var paper in All)
            Note(paper);
    }

    public IReadOnlyList<Editions> All { get; }

    public IEnumerable<Editions> Reports => All.Where(paper => paper.Newest.IsReport);

    /// <summary>The paper that a list means, if one fits better than every other.</summary>
    public Editions? Find(ListedTitle title)
    {
        if (title.Type == DocumentTypes.Agenda)
            return agendas.Count == 1 ? agendas[0] : null;
        var content = Titles.Content(title.Subject);
        var best = Candidates(content)
            .Where(paper => title.Type is null || title.Type == paper.Newest.Type)
            .Select(paper => (paper, Likeness: Titles.Likeness(content, paper.Content)))
            .Where(candidate => candidate.Likeness >= LikeEnough)
            .OrderByDescending(candidate => candidate.Likeness)
            .Take(2)
            .ToList();
        return best.Count == 1 || (best.Count == 2 && best[0].Likeness > best[1].Likeness) ? best[0].paper : null;
    }

    private void Note(Editions paper)
    {
        if (paper.Newest.IsAgenda)
            agendas.Add(paper);
        foreach (var word in paper.Content.Where(_ => !paper.Newest.IsAgenda))
        {
            if (!byWord.TryGetValue(word, out var papers))
                byWord[word] = papers = [];
            papers.Add(paper);
        }
    }

    /// <summary>Whoever shares half of the words shares one of the rarer half.</summary>
    private IEnumerable<Editions> Candidates(HashSet<string> content) =>
        content
            .Select(word => byWord.GetValueOrDefault(word))
            .OfType<List<Editions>>()
            .OrderBy(papers => papers.Count)
            .Take((content.Count / 2) + 1)
            .TakeWhile(papers => papers.Count <= MostWithOneWord)
            .SelectMany(papers => papers)
            .Distinct();
}
