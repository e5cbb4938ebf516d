using Palermo.Record.Extract;
using Palermo.Record.Rows;

namespace Palermo.Record.Corpus;

/// <summary>Gives a document that names the days of its meeting, but not which session it was, the session of those days.</summary>
internal static class Sessions
{
    public static IReadOnlyList<ResolvedRow> Resolve(CorpusView view)
    {
        var known = Known(view);
        var resolved = new List<ResolvedRow>();
        foreach (
            var document in view.Documents.Where(document => document is { Session: null, BodyCode: not null, Row.MeetingStart: not null })
        )
        {
            if (!known.TryGetValue((document.BodyCode!, document.Row.MeetingStart!), out var told) || told.Session is not { } session)
                continue;
            document.Session = session;
            resolved.Add(Row(document, session, told.Source));
        }
        return resolved;
    }

    /// <summary>Sessions by body and first day. Days that two sessions claim tell nothing.</summary>
    private static Dictionary<(string, string), (long? Session, FindingSource Source)> Known(CorpusView view)
    {
        var known = new Dictionary<(string, string), (long? Session, FindingSource Source)>();
        foreach (
            var document in view.Documents.Where(document =>
                document is { IsCurrent: true, Session: not null, BodyCode: not null, Row.MeetingStart: not null }
            )
        )
            Note((document.BodyCode!, document.Row.MeetingStart!), document.Session!.Value, MeetingSources.Own(document));
        foreach (var fact in view.Of(FactKinds.MeetingDate, Telling.OfSession).Where(fact => MeetingDates.IsRange(fact.Value)))
        {
            var (body, session) = MeetingSources.Split(fact.Subject);
            Note((body, MeetingDates.FirstDay(fact.Value)), session, MeetingSources.Of(fact));
        }
        return known;

        void Note((string, string) key, long session, FindingSource source)
        {
            if (!known.TryGetValue(key, out var told))
                known[key] = (session, source);
            else if (told.Session != session)
                known[key] = (null, source);
        }
    }

    private static ResolvedRow Row(CorpusDocument document, long session, FindingSource source) =>
        MeetingSources.Row(
            "document",
            document.Id,
            "session",
            session.ToString(System.Globalization.CultureInfo.InvariantCulture),
            "session-of-date",
            source
        );
}
