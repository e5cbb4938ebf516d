using System.Globalization;

namespace Palermo.Record.Extract;

/// <summary>Days as the tables hold them: <c>2023-10-05</c>.</summary>
internal static class IsoDay
{
    private const string Form = "yyyy-MM-dd";

    public static string? Text(DateOnly? day) => day?.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>Null for null and for what is no day.</summary>
    public static DateOnly? Of(string? text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
