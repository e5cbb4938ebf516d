namespace Palermo.Record.Answers;

/// <summary>The closed lists of the record's contract, in the order in which they are shown.</summary>
internal static class Vocabulary
{
    public static readonly string[] DocumentTypes =
    [
        "meeting report",
        "annotated provisional agenda",
        "background paper",
        "conference room paper",
        "resolution",
        "draft resolution",
        "review report",
        "programme of work",
        "other",
    ];

    public static readonly string[] Addressees =
    [
        "STATES_PARTIES",
        "STATES",
        "STATES_OF_ORIGIN",
        "STATES_OF_ORIGIN_TRANSIT_DESTINATION",
        "CONFERENCE",
        "SECRETARIAT",
        "WORKING_GROUP",
        "STATE_UNDER_REVIEW",
        "OTHER",
    ];

    /// <summary>From the strongest wording to the softest; the last stands apart.</summary>
    public static readonly string[] Strengths = ["obligation", "firm", "qualified", "encouragement", "soft", "recommends"];

    /// <summary>What the State under review says of a recommendation.</summary>
    public static readonly string[] Positions = ["supported", "noted", "to be examined"];

    /// <summary>The parts a State takes in a meeting, as the record lists them.</summary>
    public static readonly string[] Parts = ["party", "observer", "spoke", "panellist", "chair"];

    /// <summary>Where a topic has been met.</summary>
    public static readonly string[] TopicKinds = ["proposed", "listed", "agenda", "paper", "recommendations"];

    public static readonly string[] Scopes = ["across", "within"];

    public static readonly string[] YesNo = ["yes", "no"];
}
