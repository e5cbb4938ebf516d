namespace Palermo.Pages.Start;

/// <summary>What the start page says of the records.</summary>
/// <param name="Latest">The last meeting held; null while there is none.</param>
/// <param name="Newest">The newest documents, newest first; a handful.</param>
public sealed record StartModel(long Documents, long Meetings, long Recommendations, NewMeeting? Latest, IReadOnlyList<NewDocument> Newest);

/// <param name="Path">Address without language.</param>
/// <param name="Title">In the language of <paramref name="Language"/>.</param>
public sealed record NewMeeting(string Path, string Title, string? Language, DateOnly Start, DateOnly End, long Recommendations);

/// <param name="Path">Address without language.</param>
/// <param name="Kind">The document's type in the page's language, e.g. "Meeting report".</param>
/// <param name="When">Its day in words, or its meeting's where it prints none.</param>
public sealed record NewDocument(string Path, string Title, string? Language, string Kind, string? Symbol, string? When);
