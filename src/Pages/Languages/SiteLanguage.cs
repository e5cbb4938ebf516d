using System.Globalization;

namespace Palermo.Pages.Languages;

/// <summary>One of the six official languages as the interface speaks it.</summary>
/// <param name="Code">ISO 639-1, as it stands in addresses: <c>/ar/documents</c>.</param>
/// <param name="Name">The language's name in itself.</param>
/// <param name="Days">How it writes dates out.</param>
public sealed record SiteLanguage(string Code, string Name, DayCustom Days)
{
    public static readonly SiteLanguage English = new("en", "English", new("d MMMM yyyy"));

    public static readonly SiteLanguage Arabic = new("ar", "العربية", new("d MMMM yyyy"));

    /// <summary>All six, in the order in which the United Nations names them in English. Each is offered and negotiated.</summary>
    public static readonly IReadOnlyList<SiteLanguage> All =
    [
        Arabic,
        new("zh", "中文", new("yyyy年M月d日") { BareUnit = "日", MonthStandsFirst = true }),
        English,
        new("fr", "Français", new("d MMMM yyyy") { First = "1er" }),
        new("ru", "Русский", new("d MMMM yyyy 'года'")),
        new("es", "Español", new("d 'de' MMMM 'de' yyyy")),
    ];

    /// <summary>The language tag (BCP 47) for the attribute <c>lang</c>: Chinese is written in simplified characters here, as in United Nations documents.</summary>
    public string Tag { get; } = Code == "zh" ? "zh-Hans" : Code;

    /// <summary><c>ltr</c> or <c>rtl</c>, for the attribute <c>dir</c>.</summary>
    public string Direction { get; } = Code == "ar" ? "rtl" : "ltr";

    public bool IsRightToLeft => Direction == "rtl";

    /// <summary>Numbers, names of months and order of words by ICU, with the customs of United Nations documents where they differ.</summary>
    public CultureInfo Culture => field ??= Customs.Of(Code);

    /// <summary>The order of its alphabet, whatever the case: Chinese by pinyin, ñ after n in Spanish.</summary>
    public StringComparer Order => field ??= StringComparer.Create(Culture, ignoreCase: true);

    public static SiteLanguage? Find(string code) => All.FirstOrDefault(language => language.Code == code);
}
