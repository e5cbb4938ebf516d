using Palermo.Record.Rows;

namespace Palermo.Record.Corpus;

/// <summary>A subject through the sessions: every phrase that names it.</summary>
/// <param name="weight">What the words weigh together.</param>
internal sealed class Topic(Phrase first, HashSet<string> content, double weight)
{
    private readonly List<Phrase> phrases = [first];

    public IReadOnlyList<Phrase> Phrases => phrases;

    /// <summary>The words by which it is found: those of its first phrase.</summary>
    public HashSet<string> Content { get; } = content;

    public double Weight { get; } = weight;

    /// <summary>As an agenda words it; else as it was first proposed.</summary>
    public string Title => (phrases.Find(phrase => phrase.Kind == PhraseKinds.Agenda) ?? phrases[0]).Printed;

    public void Add(Phrase phrase) => phrases.Add(phrase);

    public TopicRow Row(long id, string slug)
    {
        var sessions = phrases.Select(phrase => phrase.Session).OfType<long>().ToList();
        return new TopicRow
        {
            Id = id,
            Slug = slug,
            Title = Title,
            BodyCode = phrases[0].Document.BodyCode,
            FirstSession = sessions.Count == 0 ? null : sessions.Min(),
            LastSession = sessions.Count == 0 ? null : sessions.Max(),
            OccurrenceCount = phrases.Count,
            Rank = phrases[0].Rank,
        };
    }

    /// <summary>In the order of sessions; within one, from proposal to recommendations.</summary>
    public IEnumerable<TopicOccurrenceRow> Occurrences(long id) =>
        phrases
            .OrderBy(phrase => phrase.Session ?? long.MaxValue)
            .Select(
                (phrase, position) =>
                    new TopicOccurrenceRow
                    {
                        TopicId = id,
                        Position = position,
                        Kind = phrase.Kind,
                        DocumentId = phrase.Document.Id,
                        Place = phrase.Place,
                        Paragraph = phrase.Paragraph,
                        Session = phrase.Session,
                        Printed = phrase.Printed,
                        Status = phrase.Row?.Status,
                        Count = phrase.Count,
                    }
            );
}
