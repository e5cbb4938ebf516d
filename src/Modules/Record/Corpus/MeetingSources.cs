using System.Globalization;
using Palermo.Record.Extract;
using Palermo.Record.Rows;

namespace Palermo.Record.Corpus;

/// <summary>Where what is known of a meeting comes from.</summary>
internal static class MeetingSources
{
    /// <summary>A document that belongs to the meeting: its masthead or text as read.</summary>
    public static FindingSource Own(CorpusDocument document) =>
        new(document.Id, "document", null, document.Row.Title ?? document.Row.FileName);

    public static FindingSource Of(FactRow fact) => new(fact.DocumentId, fact.Place, (int?)fact.Paragraph, fact.Quote);

    /// <summary><c>WG_SOM#2</c> taken apart.</summary>
    public static (string Body, long Session) Split(string key)
    {
        var mark = key.LastIndexOf('#');
        return (key[..mark], long.Parse(key.AsSpan(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture));
    }

    public static ResolvedRow Row(string kind, long id, string field, string value, string rule, FindingSource source) =>
        new()
        {
            SubjectKind = kind,
            SubjectId = id,
            Field = field,
            Value = value,
            Rule = rule,
            SourceId = source.DocumentId,
            Place = source.Place,
            Paragraph = source.Paragraph,
            Quote = source.Quote,
        };
}
