namespace Palermo.Record.Extract;

/// <summary>Kinds of <see cref="Rows.FactRow"/>, with what their subject and value are.</summary>
internal static class FactKinds
{
    /// <summary>When and where a session of a body met. Subject <c>WG_SOM#2</c>; value <c>2013-11-11/2013-11-13</c> or a year.</summary>
    public const string MeetingDate = "meeting-date";

    /// <summary>A meeting named by its dates. Subject <c>WG_SOM 2013-11-11/2013-11-13</c>; value the place.</summary>
    public const string MeetingPlace = "meeting-place";

    /// <summary>How many meetings came before the document's own. Subject <c>WG_SOM#10</c>; value a number.</summary>
    public const string MeetingCount = "meeting-count";

    /// <summary>How many sittings a meeting had. Subject <c>planned</c> or <c>held</c>; value a number.</summary>
    public const string Sittings = "sittings";

    /// <summary>The title of a resolution. Subject <c>CTOC/COP 7/1</c>.</summary>
    public const string ResolutionTitle = "resolution-title";

    /// <summary>The symbol of a meeting's report. Subject <c>WG_SOM#2</c>.</summary>
    public const string ReportSymbol = "report-symbol";

    /// <summary>A document named by its symbol. Subject the symbol; value empty.</summary>
    public const string Cites = "cites";

    /// <summary>A row of a table of proposed topics. Subject empty; value the row as JSON.</summary>
    public const string TopicRow = "topic-row";

    /// <summary>A topic recommended for future meetings. Subject empty; value the topic.</summary>
    public const string TopicProposed = "topic-proposed";
}
