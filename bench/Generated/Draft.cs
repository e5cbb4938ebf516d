namespace Palermo.Bench.Generated;

internal enum PieceKind
{
    Masthead,
    Title,
    Heading,
    Subheading,
    Paragraph,
    Recommendation,
    List,
}

/// <param name="Label">Number of a paragraph, heading or recommendation as printed.</param>
internal sealed record Piece(PieceKind Kind, string? Label, string Text);

/// <summary>A report in the official form before it is laid out: what a reader must find again.</summary>
/// <param name="Paragraphs">How many numbered paragraphs it holds.</param>
/// <param name="Recommendations">How many recommendations it adopts.</param>
internal sealed record Draft(IReadOnlyList<Piece> Pieces, int Paragraphs, int Recommendations)
{
    /// <param name="seed">The same seed gives the same report.</param>
    /// <param name="length">Characters wanted; the report ends with the paragraph that reaches them.</param>
    public static Draft Report(int seed, int length) => new DraftWriter(seed, length).Write();
}

/// <summary>Writes one report from top to bottom, counting what it numbers.</summary>
internal sealed class DraftWriter(int seed, int length)
{
    private readonly Wording wording = new(new Random(seed));
    private readonly List<Piece> pieces = [];
    private int paragraph;
    private int recommendation;
    private int written;

    public Draft Write()
    {
        var year = 2000 + seed % 40;
        var topics = Enumerable.Range(0, 4).Select(_ => wording.Topic()).ToList();
        Masthead(year);
        Introduction();
        Recommendations(year, topics);
        Deliberations(year, topics);
        Organization(year, topics);
        return new Draft(pieces, paragraph, recommendation);
    }

    private void Masthead(int year)
    {
        Add(PieceKind.Masthead, null, "Assembly of the Parties to the Lantern Convention");
        Add(PieceKind.Masthead, null, $"LC/AOP/WG.1/{year}/{seed}");
        Add(PieceKind.Masthead, null, $"Distr.: General\n{wording.Number(18, 28)} October {year}\n\nOriginal: English");
        Add(
            PieceKind.Title,
            null,
            $"Report on the meeting of the Working Group on the Safe Crossing of the Lantern Strait held in Lampwick on 13 and 14 October {year}"
        );
    }

    private void Introduction()
    {
        Add(PieceKind.Heading, "I", "Introduction");
        Paragraph(
            "The Working Group on the Safe Crossing of the Lantern Strait was set up by resolution 2/4, adopted by the Assembly of the Parties to the Lantern Convention at its second session."
        );
        Paragraph(
            "The Assembly, in its resolution 3/1, entitled “Carrying on”, decided that the Working Group would meet again and forward its recommendations to the Assembly for adoption."
        );
    }

    private void Recommendations(int year, List<string> topics)
    {
        Add(PieceKind.Heading, "II", "Recommendations");
        Paragraph(
            $"At its meeting held in Lampwick on 13 and 14 October {year}, the Working Group adopted the recommendations presented below."
        );
        var each = Math.Max(2, length / 12_000);
        for (var at = 0; at < topics.Count; at++)
        {
            Add(PieceKind.Subheading, Letter(at), $"Recommendations on {Wording.Lower(topics[at])}");
            Paragraph(
                "The Working Group recommended that the Assembly of the Parties consider the following recommendations for adoption:"
            );
            for (var count = 0; count < each; count++)
                Add(PieceKind.Recommendation, $"{++recommendation}", wording.Recommendation());
        }
    }

    private void Deliberations(int year, List<string> topics)
    {
        Add(PieceKind.Heading, "III", "Summary of deliberations");
        Paragraph(
            "The following summary of deliberations was prepared by the Secretariat after the meeting, in close coordination with the Chair. It was neither negotiated nor adopted."
        );
        var end = length - 3_500;
        for (var at = 0; at < topics.Count; at++)
        {
            Add(PieceKind.Subheading, Letter(at), topics[at]);
            Paragraph(
                $"At its {at + 1}th meeting, on 13 October {year}, the Working Group considered agenda item {at + 2}, entitled “{topics[at]}”. The discussion was facilitated by {wording.Person()} ({wording.Pick(Wording.States)})."
            );
            var until = written + (end - written) / (topics.Count - at);
            while (written < until)
                Paragraph(wording.Paragraph(wording.Number(2, 6)));
        }
    }

    private void Organization(int year, List<string> topics)
    {
        Add(PieceKind.Heading, "IV", "Organization of the meeting");
        Add(PieceKind.Subheading, "A", "Opening of the meeting");
        Paragraph(
            $"The {Ordinal(year)} meeting of the Working Group on the Safe Crossing of the Lantern Strait was held in Lampwick on 13 and 14 October {year}. Four meetings were held."
        );
        Paragraph($"The meeting was opened by {wording.Person()} ({wording.Pick(Wording.States)}), Chair of the Working Group.");
        Add(PieceKind.Subheading, "B", "Adoption of the agenda and organization of work");
        Paragraph($"At its 1st meeting, on 13 October {year}, the Working Group adopted by consensus the following agenda:");
        var items = topics.Select((topic, at) => $"{at + 2}. {topic}.");
        Add(
            PieceKind.List,
            null,
            string.Join(
                '\n',
                [
                    "1. Organizational matters:",
                    " - (a) Opening of the meeting;",
                    " - (b) Adoption of the agenda and organization of work.",
                    .. items,
                    $"{topics.Count + 2}. Adoption of the report.",
                ]
            )
        );
        Add(PieceKind.Subheading, "C", "Attendance");
        Paragraph(
            $"The following parties to the Lantern Convention, including those connected remotely, were represented at the meeting: {string.Join(", ", Wording.States.Take(14))} and {Wording.States[14]}."
        );
        Paragraph(
            $"The following States signatories to the Lantern Convention were represented by observers: {Wording.States[15]} and {Wording.States[16]}."
        );
        Add(PieceKind.Subheading, "D", "Documentation");
        Paragraph(
            $"The Working Group had before it the following:\n(a) Annotated provisional agenda (LC/AOP/WG.1/{year}/{seed}/Add.1);\n(b) Background paper prepared by the Secretariat on {Wording.Lower(topics[0])} (LC/AOP/WG.1/{year}/{seed}/Add.2)."
        );
        Add(PieceKind.Heading, "V", "Adoption of the report");
        Paragraph($"At its 4th meeting, on 14 October {year}, the Working Group adopted sections I, II, IV and V of the present report.");
    }

    private void Paragraph(string text) => Add(PieceKind.Paragraph, $"{++paragraph}", text);

    private void Add(PieceKind kind, string? label, string text)
    {
        pieces.Add(new Piece(kind, label, text));
        written += text.Length + 6;
    }

    private static string Letter(int at) => $"{(char)('A' + at)}";

    private static string Ordinal(int year) =>
        (year % 4) switch
        {
            0 => "first",
            1 => "second",
            2 => "third",
            _ => "fourth",
        };
}
