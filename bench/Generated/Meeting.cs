using System.Globalization;

namespace Palermo.Bench.Generated;

/// <summary>One session of one body with all its papers.</summary>
internal sealed class Meeting
{
    public const int Papers = 25;

    private const int Agenda = 0;
    private const int Report = 1;
    private const int FirstBackground = 2;
    private const int Backgrounds = 15;
    private const int FirstRoomPaper = FirstBackground + Backgrounds;
    private const int RoomPapers = 4;
    private const int FirstResolution = FirstRoomPaper + RoomPapers;
    private const int Resolutions = 3;
    private const int FirstYear = 1984;
    private const int TopicsOfAgenda = 3;
    private const int RecommendationsOnTopic = 9;

    private static readonly string[] Fields =
    [
        "Safe Crossing",
        "Harbour Lights",
        "Rescue at Sea",
        "Travel Documents",
        "Carriers",
        "Missing Persons",
        "Border Cooperation",
        "Small Boats",
        "Coastal Courts",
        "Places of Safety",
    ];

    private static readonly string[] Ordinals =
    [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
    ];

    private readonly int session;
    private readonly int number;
    private readonly Wording wording;
    private readonly string sea;
    private readonly string task;
    private readonly int year;
    private readonly string symbol;
    private readonly IReadOnlyList<string> topics;
    private readonly IReadOnlyList<string> subjects;

    public Meeting(int body, int session)
    {
        this.session = session;
        number = body + 1;
        var name = new Wording(new Random(body));
        (sea, task, year) = (name.Place(), Fields[body % Fields.Length], FirstYear + session);
        symbol = $"ZZ/{sea[..3].ToUpperInvariant()}/WG.{number}/{year}";
        wording = new Wording(new Random(HashCode(body, session)));
        // A body comes back to its subjects, so that topics run through its sessions.
        topics = [.. Enumerable.Range(0, TopicsOfAgenda).Select(at => SubjectOf(body, session / 2 + at))];
        subjects = [.. Enumerable.Range(0, Backgrounds).Select(at => SubjectOf(body, 100 * session + at))];
    }

    private string Body => $"Working Group on {task} of the {sea} Sea";

    private string Parent => $"Conference of the Parties to the {sea} Convention";

    public Draft Paper(int paper) =>
        paper switch
        {
            Agenda => WriteAgenda(),
            Report => WriteReport(),
            < FirstRoomPaper => WriteBackground(paper - FirstBackground, day: 3),
            < FirstResolution => WriteRoomPaper(paper - FirstRoomPaper),
            < FirstResolution + Resolutions => WriteResolution(paper - FirstResolution),
            _ => WriteBackground(0, day: 17),
        };

    private Draft WriteAgenda()
    {
        var sheet = Headed($"{symbol}/1", $"{7 + number % 9} July {year}");
        sheet.Add(PieceKind.Title, $"{Body}\n\nLampwick, {Days}\n\nAnnotated provisional agenda");
        sheet.Add(PieceKind.Title, "Provisional agenda");
        sheet.Add(PieceKind.List, Items());
        sheet.Add(PieceKind.Title, "Annotations\n\n1. Organizational matters\n\n(a) Opening of the meeting");
        sheet.Add(PieceKind.Title, $"The {Ordinal} meeting of the {Body} will be opened on Wednesday, 2 October, at 10 a.m.");
        for (var at = 0; at < topics.Count; at++)
        {
            sheet.Add(PieceKind.Title, $"{at + 2}. {topics[at]}");
            sheet.Add(PieceKind.Title, $"The Working Group may wish to consider {Wording.Lower(topics[at])}. {wording.Sentence()}");
            sheet.Add(PieceKind.Title, $"Documentation\n\n{Listed(at)}");
        }
        sheet.Add(
            PieceKind.Title,
            $"{topics.Count + 2}. Adoption of the report\n\nThe Working Group is expected to adopt a report on its meeting."
        );
        sheet.Add(PieceKind.Title, $"Annex\n\nProposed organization of work\n\n{Timetable()}");
        return sheet.Draft;
    }

    private Draft WriteReport()
    {
        var sheet = Headed($"{symbol}/{FirstBackground + Backgrounds}", $"{12 + number % 9} October {year}");
        sheet.Add(PieceKind.Title, $"Report on the meeting of the {Body} held in Lampwick on {Days}");
        sheet.Head("I", "Introduction");
        sheet.Number($"The {Body} was set up by resolution 2/4, entitled “Carrying on”, adopted by the {Parent} at its second session.");
        sheet.Head("II", "Recommendations");
        sheet.Number($"At its meeting held in Lampwick on {Days}, the Working Group adopted the recommendations presented below.");
        for (var at = 0; at < topics.Count; at++)
        {
            sheet.Subhead(at, $"Recommendations on {Wording.Lower(topics[at])}");
            sheet.Number(
                "The Working Group recommended that the Conference of the Parties consider the following recommendations for adoption:"
            );
            for (var count = 0; count < RecommendationsOnTopic; count++)
                sheet.Recommend(wording.Recommendation());
        }
        sheet.Head("III", "Summary of deliberations");
        for (var at = 0; at < topics.Count; at++)
        {
            sheet.Subhead(at, topics[at]);
            sheet.Number(
                $"At its {Sitting(at)} meeting, on {1 + at} October {year}, the Working Group considered agenda item {at + 2}, entitled “{topics[at]}”. The discussion was facilitated by {wording.Person()} ({wording.Pick(Wording.States)})."
            );
            sheet.Number(wording.Paragraph(2));
        }
        sheet.Head("IV", "Organization of the meeting");
        sheet.Subhead(0, "Opening of the meeting");
        sheet.Number($"The {Ordinal} meeting of the {Body} was held in Lampwick on {Days}. Four meetings were held.");
        sheet.Number($"The meeting was chaired by {wording.Person()} ({wording.Pick(Wording.States)}).");
        sheet.Subhead(1, "Adoption of the agenda and organization of work");
        sheet.Number($"At its 1st meeting, on 1 October {year}, the Working Group adopted by consensus the following agenda:");
        sheet.Add(PieceKind.List, Items());
        sheet.Subhead(2, "Attendance");
        var present = Wording.States.Where((_, at) => (at + session + number) % 4 != 0).ToList();
        sheet.Number(
            $"The following parties to the {sea} Convention were represented at the meeting: {string.Join(", ", present[..^3])} and {present[^3]}."
        );
        sheet.Number(
            $"The following States signatories to the {sea} Convention were represented by observers: {present[^2]} and {present[^1]}."
        );
        sheet.Subhead(3, "Documentation");
        sheet.Number($"The Working Group had before it the following:\n{ListOfDocuments()}");
        sheet.Head("V", "Adoption of the report");
        sheet.Number($"At its 4th meeting, on 3 October {year}, the Working Group adopted sections I, II, IV and V of the present report.");
        return sheet.Draft;
    }

    private Draft WriteBackground(int at, int day)
    {
        var sheet = Headed($"{symbol}/{FirstBackground + at}", $"{day} August {year}");
        sheet.Add(PieceKind.Title, $"{Body}\n\nLampwick, {Days}");
        sheet.Add(PieceKind.Title, $"{subjects[at]}\n\nBackground paper prepared by the Secretariat");
        sheet.Head("I", "Introduction");
        sheet.Number(
            $"The {Ordinal} meeting of the {Body} will be held in Lampwick on {Days}. The present paper was prepared for that meeting."
        );
        sheet.Head("II", "What is known");
        for (var count = 0; count < 4; count++)
            sheet.Number(wording.Paragraph(2));
        return sheet.Draft;
    }

    /// <summary>Without symbol and masthead: only the lists of others tell under which symbol it was issued.</summary>
    private Draft WriteRoomPaper(int at)
    {
        var sheet = new Sheet();
        sheet.Add(PieceKind.Masthead, $"1 October {year}\n\nEnglish only");
        sheet.Add(PieceKind.Title, $"{Body}\n\nLampwick, {Days}");
        sheet.Add(PieceKind.Title, $"{RoomSubject(at)}\n\nNote by the Secretariat");
        sheet.Head("I", "Introduction");
        sheet.Number(
            $"At its {Ordinal} session, the {Body} may wish to know what follows. This conference room paper takes no side. {wording.Sentence()}"
        );
        for (var count = 0; count < 3; count++)
            sheet.Number(wording.Paragraph(2));
        return sheet.Draft;
    }

    private Draft WriteResolution(int at)
    {
        var sheet = Headed($"ZZ/{sea[..3].ToUpperInvariant()}/{number}/{year}/L.{at + 1}", $"12 October {year}");
        var subject = topics[at];
        sheet.Add(PieceKind.Title, $"{subject}\n\nAvenmar, Lindora and {wording.Pick(Wording.States)}: draft resolution\n\n{subject}");
        sheet.Add(PieceKind.Title, $"The {Parent},");
        sheet.Add(PieceKind.Title, "Recalling its resolution 2/4,");
        sheet.Add(
            PieceKind.Title,
            $"Welcoming the report of the {Body} on its {Ordinal} meeting ({symbol}/{FirstBackground + Backgrounds}),"
        );
        sheet.Number($"Takes note with appreciation of the recommendations of the {Body};");
        sheet.Number("Calls upon States to exchange information on small boats in distress without delay, within their means;");
        sheet.Number($"Decides that the Working Group shall meet again in {year + 1}.");
        return sheet.Draft;
    }

    private Sheet Headed(string symbol, string day)
    {
        var sheet = new Sheet();
        sheet.Add(PieceKind.Masthead, Parent);
        sheet.Add(PieceKind.Masthead, symbol);
        sheet.Add(PieceKind.Masthead, $"Distr.: General\n{day}\n\nOriginal: English");
        return sheet;
    }

    private string Days => $"1 to 3 October {year}";

    private string Ordinal =>
        session < 20 ? Ordinals[session - 1]
        : session % 10 == 0 ? new[] { "twentieth", "thirtieth", "fortieth" }[(session / 10) - 2]
        : $"{new[] { "twenty", "thirty" }[(session / 10) - 2]}-{Ordinals[(session % 10) - 1]}";

    private string Items() =>
        string.Join(
            '\n',
            [
                "1. Organizational matters:",
                " - (a) Opening of the meeting;",
                " - (b) Adoption of the agenda and organization of work.",
                .. topics.Select((topic, at) => $"{at + 2}. {topic}."),
                $"{topics.Count + 2}. Adoption of the report.",
            ]
        );

    /// <summary>Every seventh report lists a room paper under a wrong number: the corpus has something to find.</summary>
    private string ListOfDocuments()
    {
        var papers = Enumerable.Range(0, Backgrounds).Select(Listed);
        var rooms = Enumerable
            .Range(0, RoomPapers)
            .Select(at => $"Conference room paper prepared by the Secretariat on {Wording.Lower(RoomSubject(at))} ({symbol}/CRP.{at + 1})");
        return string.Join(
            '\n',
            papers
                .Concat(rooms)
                .Prepend($"Annotated provisional agenda ({symbol}/{((session + number) % 7 == 0 ? 2 : 1)})")
                .Select((paper, at) => $"({(char)('a' + at)}) {paper};")
        );
    }

    private string Listed(int at) =>
        $"Background paper prepared by the Secretariat on {Wording.Lower(subjects[at])} ({symbol}/{FirstBackground + at})";

    private string Timetable() =>
        string.Join(
            '\n',
            [
                "<i>Date and time</i>\t<i>Agenda item</i>\t<i>Title or description</i>",
                "Wednesday, 2 October\t\t",
                "10 a.m.–1 p.m.\t1 (a)\tOpening of the meeting",
                .. topics.Select((topic, at) => $"{(at == 1 ? "3–6 p.m." : "")}\t{at + 2}\t{topic}"),
                $"3–6 p.m.\t{topics.Count + 2}\tAdoption of the report",
            ]
        );

    private string RoomSubject(int at) => SubjectOf(number, (1000 * session) + at);

    /// <summary>The same subject for the same number, whoever asks.</summary>
    private static string SubjectOf(int body, int at) => new Wording(new Random(HashCode(body, at))).Topic();

    private static string Sitting(int at) => new[] { "1st", "2nd", "3rd" }[at];

    private static int HashCode(int one, int other) => (one * 7_919) + (other * 104_729);

    /// <summary>Pieces in the making, with the numbering so far.</summary>
    private sealed class Sheet
    {
        private readonly List<Piece> pieces = [];
        private int paragraph;
        private int recommendation;

        public Draft Draft => new(pieces, paragraph, recommendation);

        public void Add(PieceKind kind, string text) => pieces.Add(new Piece(kind, null, text));

        public void Head(string label, string text) => pieces.Add(new Piece(PieceKind.Heading, label, text));

        public void Subhead(int at, string text) => pieces.Add(new Piece(PieceKind.Subheading, $"{(char)('A' + at)}", text));

        public void Number(string text) => pieces.Add(new Piece(PieceKind.Paragraph, Text(++paragraph), text));

        public void Recommend(string text) => pieces.Add(new Piece(PieceKind.Recommendation, Text(++recommendation), text));

        private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
