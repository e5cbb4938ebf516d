using System.Globalization;
using Palermo.Kernel;
using Palermo.Pages.Languages;
using Palermo.Record.Answers;
using Palermo.Record.ListDocuments;
using Palermo.Record.ListMeetings;
using Palermo.Record.ListRecommendations;

namespace Palermo.Record.Parts;

/// <summary>How pages name the records, in the page's language.</summary>
internal static class Names
{
    public static string Session(Words words, string session) => words.Say("name.session", ("number", session));

    public static string Session(Words words, long session) => Session(words, session.ToString(CultureInfo.InvariantCulture));

    /// <summary>Article 5, Smuggling of Migrants Protocol.</summary>
    public static string Article(Words words, ArticleId article) =>
        words.Say(
            "name.article",
            ("number", article.Number.ToString(CultureInfo.InvariantCulture)),
            ("instrument", Instrument(words, article.Instrument))
        );

    /// <summary>The short name of an instrument.</summary>
    public static string Instrument(Words words, string code) => words.Member("instrument", code);

    /// <summary>A body of the register in the page's language, an invented one marked as such; any other as printed.</summary>
    public static string Body(Words words, string code, string printed) =>
        Bodies.ByCode(code) switch
        {
            null => printed,
            { Sample: true } body => words.Say("sample.body", ("body", body.Name(words.Language.Code))),
            var body => body.Name(words.Language.Code),
        };

    /// <summary>Working Group on the Smuggling of Migrants, session 10.</summary>
    public static string Meeting(Words words, MeetingItem meeting) =>
        Meeting(words, Body(words, meeting.BodyCode, meeting.Body), meeting.Session);

    public static string Meeting(Words words, string body, long session) =>
        words.Say("name.meeting", ("body", body), ("session", Plain(session)));

    /// <summary>What a document is called where it has no title: its symbol, else its file.</summary>
    public static string Document(DocumentItem document) => document.Title ?? document.KnownSymbol ?? document.File;

    public static string Document(DocumentLink document) => document.Title ?? document.Symbol ?? document.Id;

    /// <summary>The day of a document by its own words; one that prints none is placed by its meeting.</summary>
    public static string? When(Words words, DocumentItem document) =>
        (Day(document.Date), Day(document.MeetingStart)) switch
        {
            ({ } own, _) => words.Date(own),
            (_, { } start) => words.Say("document.of-meeting", ("days", words.Dates(start, Day(document.MeetingEnd) ?? start))),
            _ => null,
        };

    /// <summary>Recommendation 3; or Paragraph 5 where the paragraph is the recommendation.</summary>
    public static string Recommendation(Words words, RecommendationItem recommendation) =>
        Recommendation(words, recommendation, paragraph => words.Say("name.paragraph", ("number", paragraph)));

    /// <summary>Recommendation 3, session 10; where the session is unknown, its document stands instead.</summary>
    public static string RecommendationOfSession(Words words, RecommendationItem recommendation) =>
        OfSession(words, recommendation, Recommendation(words, recommendation));

    /// <summary>The same, said without the list around it: Recommendation in paragraph 9, session 3.</summary>
    public static string RecommendationAlone(Words words, RecommendationItem recommendation) =>
        OfSession(
            words,
            recommendation,
            Recommendation(words, recommendation, paragraph => words.Say("name.recommendation.paragraph", ("number", paragraph)))
        );

    /// <summary>Recommendation 3 or Paragraph 5 by its anchor, <see cref="Anchors"/>; null where the anchor has no number.</summary>
    public static string? OfAnchor(Words words, string anchor) =>
        anchor.Split('-')[0] switch
        {
            ['r', .. { Length: > 0 } number] => words.Say("name.recommendation", ("number", number)),
            ['p', .. { Length: > 0 } number] => words.Say("name.paragraph", ("number", number)),
            _ => null,
        };

    private static string Recommendation(Words words, RecommendationItem recommendation, Func<string, string> ofParagraph) =>
        recommendation switch
        {
            { Number: { } number } => words.Say("name.recommendation", ("number", number)),
            { Paragraph: { } paragraph } => ofParagraph(Plain(paragraph)),
            _ => words["name.recommendation.bare"],
        };

    private static string OfSession(Words words, RecommendationItem recommendation, string name) =>
        words.Say(
            "name.recommendation.in",
            ("recommendation", name),
            (
                "place",
                recommendation.Session is { } session
                    ? words.Say("name.session.within", ("number", Plain(session)))
                    : words.Quote(Document(recommendation.Document), recommendation.Document.Language)
            )
        );

    public static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A day as the tables keep it; null where it is none.</summary>
    public static DateOnly? Day(string? date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static readonly (string Opening, string Key)[] PlaceKinds =
    [
        ("para. ", "paragraph"),
        ("Recommendation ", "recommendation"),
        ("footnote ", "footnote"),
        ("table row ", "row"),
        ("agenda item ", "item"),
    ];

    /// <summary>Where in a document, in the page's language: <c>para. 51 (a)</c> becomes "paragraph 51 (a)".</summary>
    public static string Place(Words words, string place)
    {
        foreach (var (opening, kind) in PlaceKinds)
        {
            if (place.StartsWith(opening, StringComparison.Ordinal))
            {
                return words.Explain("place", kind, _ => place[opening.Length..]) ?? place;
            }
        }
        return words.Member("place", place);
    }
}
