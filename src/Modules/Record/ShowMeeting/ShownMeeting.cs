using Palermo.Parsing.Record;
using Palermo.Record.Answers;
using Palermo.Record.ListDocuments;
using Palermo.Record.ListFindings;
using Palermo.Record.ListMeetings;
using Palermo.Record.ListRecommendations;

namespace Palermo.Record.ShowMeeting;

/// <summary>A session of a body with all that its documents tell of it.</summary>
public sealed record ShownMeeting
{
    public required MeetingItem Meeting { get; init; }

    /// <summary>Where its days, place and other facts are told, each with the printed words.</summary>
    public required IReadOnlyList<ResolvedValue> Known { get; init; }
    public required IReadOnlyList<DocumentItem> Documents { get; init; }

    /// <summary>By number; the adopted agenda where a report gives it, else the provisional one.</summary>
    public required IReadOnlyList<MeetingAgendaItem> Agenda { get; init; }

    /// <summary>Those that its agenda announces, then those that only its report lists.</summary>
    public required IReadOnlyList<MeetingPaper> Papers { get; init; }

    /// <summary>By category, in the order of the report.</summary>
    public required IReadOnlyList<MeetingAttendance> Attendance { get; init; }
    public required IReadOnlyList<MeetingPerson> People { get; init; }

    /// <summary>The first ones; <see cref="MeetingItem.Recommendations"/> says how many there are.</summary>
    public required IReadOnlyList<RecommendationItem> Recommendations { get; init; }
    public required IReadOnlyList<FindingItem> Findings { get; init; }
    public MeetingItem? Previous { get; init; }
    public MeetingItem? Next { get; init; }
}

/// <summary>An item of the agenda, when it was to be taken up and when it was.</summary>
public sealed record MeetingAgendaItem(
    long Number,
    string Title,
    IReadOnlyList<LabelledText> Subitems,
    IReadOnlyList<Sitting> Planned,
    IReadOnlyList<Sitting> Held
);

/// <param name="Document">Id, where the document is stored here.</param>
/// <param name="Announced">The place in the agenda that announces it.</param>
/// <param name="Listed">The place in the report that lists it.</param>
public sealed record MeetingPaper(string Title, IReadOnlyList<string> Symbols, string? Document, PaperPlace? Announced, PaperPlace? Listed);

/// <summary>Where a document names another: <c>para. 31 (d)</c> and the place in the reader.</summary>
public sealed record PaperPlace(string Place, string Address);

/// <param name="Number">Which sitting of the meeting, from 1.</param>
/// <param name="Address">The place in the reader that says so.</param>
public sealed record Sitting(long? Number, string? Date, string? Starts, string? Ends, string Address);

/// <param name="Document">Id of the report that lists them.</param>
public sealed record MeetingAttendance(string Category, string Document, string Language, IReadOnlyList<Member> Members);

/// <param name="Part"><c>Chair</c>, <c>Co-Chair</c> or <c>panellist</c>.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-3.</param>
public sealed record MeetingPerson(string Part, string Name, string? Role, string? Country, string? CountryCode, string Language);
