using Palermo.Record.Answers;
using Palermo.Record.ListArticles;
using Palermo.Record.ListRecommendations;

namespace Palermo.Record.ShowArticle;

/// <summary>An article of an instrument and what cites it.</summary>
public sealed record ShownArticle
{
    public required ArticleItem Article { get; init; }

    /// <summary>Full name of the instrument by language.</summary>
    public required IReadOnlyDictionary<string, string> InstrumentNames { get; init; }

    /// <summary>The newest recommendations that cite it.</summary>
    public required IReadOnlyList<RecommendationItem> Recommendations { get; init; }

    /// <summary>The newest places outside recommendations that cite it, each once for each sentence.</summary>
    public required IReadOnlyList<SourcePlace> Citations { get; init; }
    public string? Previous { get; init; }
    public string? Next { get; init; }
}
