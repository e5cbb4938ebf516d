using System.Globalization;
using Palermo.Kernel;
using Palermo.Record.Extract;
using Palermo.Record.Rows;

namespace Palermo.Record.Corpus;

/// <summary>
/// Puts each session of a body together from all that is told of it: by its own report first, its agenda next, its papers, then by documents of
/// other sessions that name it. Every value keeps its source.
/// </summary>
internal sealed class Meetings(CorpusView view)
{
    private readonly Dictionary<string, Builder> builders = new(StringComparer.Ordinal);

    /// <summary>Where the values of each meeting come from; the meeting's id is not known yet.</summary>
    public IEnumerable<ResolvedRow> ResolvedOf(long session) => builders[Telling.MeetingKey(view.Circle.Body!, session)].Resolved;

    /// <summary>The meetings of the circle, without ids and addresses.</summary>
    public IReadOnlyList<MeetingRow> Build()
    {
        foreach (var document in view.ByMeeting.SelectMany(papers => papers).OrderBy(Trust))
            Take(document);
        foreach (var fact in view.Of(FactKinds.MeetingDate, Telling.OfSession))
            TakeDate(fact);
        var places = view.Of(FactKinds.MeetingPlace, Telling.OfDays)
            .DistinctBy(fact => fact.Subject)
            .ToDictionary(fact => fact.Subject, StringComparer.Ordinal);
        foreach (var builder in builders.Values)
            builder.TakePlace(places);
        return [.. builders.Values.Select(builder => builder.Row())];
    }

    private static int Trust(CorpusDocument document) =>
        document.IsReport ? 0
        : document.IsAgenda ? 1
        : 2;

    private void Take(CorpusDocument document)
    {
        var builder = At(document.BodyCode!, document.Session!.Value);
        var source = MeetingSources.Own(document);
        var row = document.Row;
        builder.Name(row.Body ?? row.ParentBody, row.Body is null ? null : row.ParentBody);
        builder.Note("place", row.MeetingPlace, source);
        builder.Note("dates", row.MeetingStart is { } start ? $"{start}/{row.MeetingEnd ?? start}" : null, source);
        builder.Note("format", row.MeetingFormat, source);
        builder.Note(document.IsAgenda ? "planned" : "held", row.SeparateMeetings?.ToString(CultureInfo.InvariantCulture), source);
        builder.Documents++;
        builder.Recommendations += row.RecommendationCount;
    }

    private void TakeDate(FactRow fact)
    {
        var (body, session) = MeetingSources.Split(fact.Subject);
        At(body, session).Note(MeetingDates.IsRange(fact.Value) ? "dates" : "year", fact.Value, MeetingSources.Of(fact));
    }

    private Builder At(string body, long session)
    {
        var key = Telling.MeetingKey(body, session);
        if (!builders.TryGetValue(key, out var builder))
            builders[key] = builder = new Builder(body, session);
        return builder;
    }

    /// <summary>One meeting in the making: the first to tell a value is believed, the next to tell the same are further sources.</summary>
    private sealed class Builder(string bodyCode, long session)
    {
        private const int MostSources = 5;

        private readonly Dictionary<string, (string Value, List<FindingSource> Sources)> values = new(StringComparer.Ordinal);

        private string? body = Bodies.ByCode(bodyCode)?.Name();

        private string? parentBody = Bodies.ByCode(bodyCode)?.Parent is { } parent ? Bodies.ByCode(parent)?.Name() : null;

        public long Documents { get; set; }

        public long Recommendations { get; set; }

        public IEnumerable<ResolvedRow> Resolved =>
            values
                .Where(told => told.Key != "year" || !values.ContainsKey("dates"))
                .SelectMany(told =>
                    told.Value.Sources.Select(source => MeetingSources.Row("meeting", 0, told.Key, told.Value.Value, "told", source))
                );

        public void Name(string? name, string? parentName)
        {
            body ??= name;
            parentBody ??= parentName;
        }

        public void Note(string what, string? value, FindingSource source)
        {
            if (value is null)
                return;
            if (!values.TryGetValue(what, out var told))
                values[what] = (value, [source]);
            else if (told.Value == value && told.Sources.Count < MostSources)
                told.Sources.Add(source);
        }

        /// <summary>Where only the days are known, a text may name "the meeting held in Vienna" on those days.</summary>
        public void TakePlace(Dictionary<string, FactRow> places)
        {
            if (Value("dates") is { } dates && places.TryGetValue($"{bodyCode} {dates}", out var fact))
                Note("place", fact.Value, MeetingSources.Of(fact));
        }

        public MeetingRow Row()
        {
            var dates = Value("dates")?.Split('/');
            return new MeetingRow
            {
                Slug = Slug.OfMeeting(bodyCode, session),
                BodyCode = bodyCode,
                Body = body ?? bodyCode,
                ParentBody = parentBody,
                Session = session,
                Place = Value("place"),
                StartDate = dates?[0],
                EndDate = dates?[1],
                Year = Number(dates?[0][..4] ?? Value("year")),
                Format = Value("format"),
                SittingsPlanned = Number(Value("planned")),
                SittingsHeld = Number(Value("held")),
                DocumentCount = Documents,
                RecommendationCount = Recommendations,
            };
        }

        private string? Value(string what) => values.TryGetValue(what, out var told) ? told.Value : null;

        private static long? Number(string? digits) =>
            digits is null ? null : long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
