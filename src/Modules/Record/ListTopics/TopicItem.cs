using Palermo.Record.Answers;

namespace Palermo.Record.ListTopics;

/// <summary>A topic through the years: where it was proposed, what was answered for it, when it was taken up, what was recommended.</summary>
public sealed record TopicItem
{
    /// <summary>Its address: <c>/topics/{id}</c>.</summary>
    public required string Id { get; init; }
    public required string Title { get; init; }

    /// <summary>The language of the title.</summary>
    public required string Language { get; init; }
    public string? BodyCode { get; init; }
    public long? FirstSession { get; init; }
    public long? LastSession { get; init; }

    /// <summary>It was an item of an agenda, by the agendas that are stored here.</summary>
    public bool TakenUp => Occurrences.Any(met => met.Kind == "agenda");

    /// <summary>In order of session.</summary>
    public IReadOnlyList<TopicOccurrence> Occurrences { get; init; } = [];

    internal long Key { get; init; }
}

/// <summary>One place where a topic is met.</summary>
/// <param name="Kind">
/// <c>proposed</c> in a recommendation, <c>listed</c> in a table of proposed topics, <c>agenda</c>, <c>paper</c>, or <c>recommendations</c>: a section of them.
/// </param>
/// <param name="Status">Of a listed topic, the answer's first word: <c>yes</c>, <c>partly</c>, <c>no</c>.</param>
/// <param name="Count">Of recommendations: how many.</param>
/// <param name="Told">Of a listed topic: what the table tells of other sessions.</param>
public sealed record TopicOccurrence(string Kind, long? Session, string? Status, long? Count, SourcePlace Source, ToldOfTopic? Told);

/// <summary>What a table of topics tells of sessions whose documents need not be stored here; each by its number.</summary>
public sealed record ToldOfTopic(IReadOnlyList<int> ProposedIn, IReadOnlyList<int> AddressedIn, IReadOnlyList<int> RelatedIn);
