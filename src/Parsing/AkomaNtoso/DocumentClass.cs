namespace Palermo.Parsing.AkomaNtoso;

/// <summary>How the United Nations' profile classes a document.</summary>
/// <param name="Element">The document type, which is the element's name.</param>
/// <param name="Subtype">Prescribed by the profile for most.</param>
/// <param name="Name">The subclass; the profile suggests values.</param>
internal sealed record DocumentClass(string Element, string Subtype, string Name)
{
    public static readonly DocumentClass Recommendation = new("statement", "deliberation", "recommendation");

    private static readonly Dictionary<string, DocumentClass> ByType = new(StringComparer.Ordinal)
    {
        ["meeting report"] = new("debateReport", "report", "meetingReport"),
        ["review report"] = new("debateReport", "report", "reviewReport"),
        ["annotated provisional agenda"] = new("debateReport", "agenda", "agendaAnnotated"),
        ["programme of work"] = new("debateReport", "agenda", "agendaListing"),
        ["conference room paper"] = new("doc", "paper", "conferenceRoomPaper"),
        ["background paper"] = new("doc", "paper", "backgroundPaper"),
        ["resolution"] = new("statement", "deliberation", "resolution"),
        ["draft resolution"] = new("statement", "deliberation", "draftResolution"),
    };

    private static readonly DocumentClass Other = new("doc", "paper", "paper");

    public static DocumentClass Of(string documentType) => ByType.GetValueOrDefault(documentType, Other);
}
