using System.Globalization;
using Palermo.Record.Rows;

namespace Palermo.Record.Corpus;

/// <summary>One place where a subject is named: a step in a topic's life.</summary>
/// <param name="Kind"><see cref="TopicOccurrenceRow.Kind"/>.</param>
/// <param name="Row">For a row of a table: what the table says of it.</param>
internal sealed record Phrase(
    string Kind,
    CorpusDocument Document,
    string Place,
    long? Paragraph,
    long? Session,
    string Printed,
    TableRow? Row = null,
    long? Count = null
)
{
    /// <summary>Its place among all phrases of its circle.</summary>
    public int Number { get; init; }

    /// <summary>Its place among the phrases of all circles, whichever came in first: by kind, then by the document, then within it.</summary>
    public string Rank =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Array.IndexOf(PhraseKinds.InOrder, Kind)} {Document.Row.SortDate, -10} {Document.Row.Sha256} {Number:D8}"
        );

    /// <summary>Opens a topic where none is like it; papers and recommendations only join one.</summary>
    public bool Opens => Kind is PhraseKinds.Proposed or PhraseKinds.Listed or PhraseKinds.Agenda;
}

internal static class PhraseKinds
{
    public const string Proposed = "proposed";
    public const string Listed = "listed";
    public const string Agenda = "agenda";
    public const string Paper = "paper";
    public const string Recommendations = "recommendations";

    /// <summary>In which phrases are taken: what was proposed first opens a topic, what came of it joins.</summary>
    public static readonly string[] InOrder = [Proposed, Listed, Agenda, Paper, Recommendations];
}

/// <summary>A row of a table of proposed topics.</summary>
/// <param name="Named">Sessions the answer names, as addressing the topic wholly or in part.</param>
internal sealed record TableRow(IReadOnlyList<long> Proposed, string? Status, string Answer, IReadOnlyList<long> Named);
