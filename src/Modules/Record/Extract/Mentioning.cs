using Palermo.Kernel;
using Palermo.Parsing.Record;
using Palermo.Record.Rows;

namespace Palermo.Record.Extract;

/// <summary>Who a document says was there, spoke, led a discussion or presided.</summary>
internal static class Mentioning
{
    private const string PanellistPart = "panellist";

    public static IReadOnlyList<MentionRow> Rows(DocumentRecord record)
    {
        var mentions = Attending(record).Concat(Speaking(record)).Concat(Leading(record)).Concat(Presiding(record));
        return [.. mentions.Select((mention, position) => mention with { Position = position })];
    }

    public static IReadOnlyList<PersonRow> People(DocumentRecord record)
    {
        var chairs = record.Chairs.Select(chair => new PersonRow
        {
            Part = chair.Role,
            Name = chair.Name,
            Country = chair.Country,
            CountryCode = Code(chair.Country),
            Paragraphs = Json.Of(Numbers(FirstNaming(record, chair.Name))),
        });
        var panellists = record.Panellists.Select(panellist => new PersonRow
        {
            Part = PanellistPart,
            Name = panellist.Name,
            Role = panellist.Role,
            Country = panellist.Country,
            CountryCode = Code(panellist.Country),
            AgendaItems = Json.Of(panellist.AgendaItems),
            Paragraphs = Json.Of(panellist.Paragraphs),
        });
        return [.. chairs.Concat(panellists).Select((person, position) => person with { Position = position })];
    }

    private static IEnumerable<MentionRow> Attending(DocumentRecord record) =>
        record.Attendance.SelectMany(group =>
            group.Members.Select(member => Row("attendance", member, group.Paragraph, group.CategoryCode))
        );

    private static IEnumerable<MentionRow> Speaking(DocumentRecord record) =>
        record.Statements.SelectMany(statement =>
            statement.Members.Select(member => Row("statement", member, statement.Paragraph, statement.Who))
        );

    private static IEnumerable<MentionRow> Leading(DocumentRecord record) =>
        record
            .Panellists.Where(panellist => panellist.Country is not null)
            .Select(panellist =>
                Row(PanellistPart, Named(panellist.Country!), panellist.Paragraphs.Cast<int?>().FirstOrDefault(), panellist.Name)
            );

    private static IEnumerable<MentionRow> Presiding(DocumentRecord record) =>
        record
            .Chairs.Where(chair => chair.Country is not null)
            .Select(chair => Row("chair", Named(chair.Country!), FirstNaming(record, chair.Name), chair.Name));

    private static MentionRow Row(string kind, Member member, int? paragraph, string detail) =>
        new()
        {
            Kind = kind,
            Code = member.Code,
            Printed = member.Printed,
            Paragraph = paragraph,
            Detail = detail,
        };

    private static Member Named(string country) => new(country, Code(country));

    private static string? Code(string? country) => country is null ? null : States.Find(country)?.Code;

    private static int? FirstNaming(DocumentRecord record, string name) =>
        record
            .Paragraphs.FirstOrDefault(paragraph => paragraph.Number is not null && paragraph.Text.Contains(name, StringComparison.Ordinal))
            ?.Number;

    private static int[] Numbers(int? paragraph) => paragraph is { } number ? [number] : [];
}
