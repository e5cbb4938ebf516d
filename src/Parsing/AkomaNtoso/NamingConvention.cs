using System.Globalization;
using System.Text;
using Palermo.Kernel;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.AkomaNtoso;

/// <summary>
/// The identifiers of one document by the United Nations' profile: <c>/akn/un/{docType}/{subType}/{actor}/{date}/{docNumber}</c> for the work,
/// with <c>/{language}@{date}</c> for the expression.
/// </summary>
internal sealed class NamingConvention
{
    /// <summary>Stands for what a document does not say, as the naming convention has it for works without a number.</summary>
    private const string Unknown = "nn";

    private const int LongestNumber = 80;

    public NamingConvention(DocumentRecord record)
    {
        Class = DocumentClass.Of(record.DocumentType);
        Language = LanguageCodes.Long(record.Language);
        Date = WorkDate.Of(record);
        Number = record.Symbol ?? record.Title;
        Author = record.Body ?? record.ParentBody;
        Work = $"/akn/un/{Class.Element}/{Class.Subtype}/{Actor(record)}/{Date.Printed ?? Unknown}/{Part(Number) ?? Unknown}";
    }

    public DocumentClass Class { get; }

    public WorkDate Date { get; }

    /// <summary>The symbol; for a document without one, its title.</summary>
    public string? Number { get; }

    /// <summary>The organ as printed.</summary>
    public string? Author { get; }

    public string Work { get; }

    /// <summary>ISO 639-2, as the profile wants it; <c>und</c> where the document's language was not told.</summary>
    public string Language { get; }

    public string Expression => $"{Work}/{Language}@{Date.Printed}";

    /// <summary>A treaty; its registered names are none of ours, so the profile's pattern is filled with what the register holds.</summary>
    public static string Instrument(string code)
    {
        var adopted = Instruments.ByCode(code)?.Adopted.ToString("O", CultureInfo.InvariantCulture) ?? Unknown;
        return $"/akn/un/act/treaty/unga/{adopted}/{Part(code.ToLowerInvariant()) ?? Unknown}";
    }

    /// <summary>One part of an address: a stroke becomes a hyphen, a space a low line; null where nothing is left.</summary>
    public static string? Part(string? printed)
    {
        var part = new StringBuilder();
        foreach (var sign in printed ?? "")
        {
            if (part.Length == LongestNumber)
                break;
            if (char.IsLetterOrDigit(sign) || sign is '.' or '-')
                part.Append(sign);
            else if (part.Length > 0)
                part.Append(char.IsWhiteSpace(sign) ? '_' : '-');
        }
        var trimmed = part.ToString().Trim('-', '_', '.');
        return trimmed.Length == 0 ? null : trimmed;
    }

    private static string Actor(DocumentRecord record)
    {
        var known = (record.Body is { } body ? Bodies.Find(body) : null) ?? (record.Symbol is { } symbol ? Bodies.OfSymbol(symbol) : null);
        return known is null ? Part(record.Body ?? record.ParentBody)?.ToLowerInvariant() ?? Unknown : $"un{Series(known)}";
    }

    /// <summary>What a body's symbols begin with, which is how it is known: <c>unctoc-cop-wg.7</c>; the principal organs by their short names.</summary>
    private static string Series(Body body) => (body.Symbol.Length == 1 ? body.Code : Part(body.Symbol)!).ToLowerInvariant();
}

/// <summary>The day that names a work, and what happened on it.</summary>
/// <param name="Printed">ISO 8601; null where the document tells no day.</param>
internal sealed record WorkDate(string? Printed, string Name)
{
    /// <summary>The schema asks for a day where the document tells none.</summary>
    public string OrNone => Printed ?? "0001-01-01";

    public static WorkDate Of(DocumentRecord record) =>
        (record.Adoption?.Date, record.DistributionDate, record.Date, record.Meeting?.End ?? record.Meeting?.Start) switch
        {
            ({ } adoption, _, _, _) => On(adoption, "adoption"),
            (_, { } distribution, _, _) => On(distribution, "distribution"),
            (_, _, { } date, _) => On(date, "document"),
            (_, _, _, { } meeting) => On(meeting, "meeting"),
            _ => new WorkDate(null, "unknown"),
        };

    private static WorkDate On(DateOnly day, string name) => new(day.ToString("O", CultureInfo.InvariantCulture), name);
}
