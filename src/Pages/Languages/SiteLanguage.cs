using System.Globalization;

namespace Palermo.Pages.Languages;

/// <summary>One of the six official languages as the interface speaks it.</summary>
/// <param name="Code">ISO 639-1, as it stands in addresses: <c>/ar/documents</c>.</param>
/// <param name="Name">The language's name in itself.</param>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>, for the attribute <c>dir</c>.</param>
/// <param name="DatePattern">A date written out, in .NET's letters.</param>
/// <param name="IsComplete">All texts are translated; only such a language is offered and negotiated.</param>
public sealed record SiteLanguage(string Code, string Name, string Direction, string DatePattern, bool IsComplete)
{
    public static readonly SiteLanguage English = new("en", "English", "ltr", "d MMMM yyyy", IsComplete: true);

    public static readonly SiteLanguage Arabic = new("ar", "العربية", "rtl", "d MMMM yyyy", IsComplete: true);

    /// <summary>All six, in the order in which the United Nations names them in English.</summary>
    public static readonly IReadOnlyList<SiteLanguage> All =
    [
        Arabic,
        new("zh", "中文", "ltr", "yyyy年M月d日", IsComplete: false),
        English,
        new("fr", "Français", "ltr", "d MMMM yyyy", IsComplete: false),
        new("ru", "Русский", "ltr", "d MMMM yyyy 'г.'", IsComplete: false),
        new("es", "Español", "ltr", "d 'de' MMMM 'de' yyyy", IsComplete: false),
    ];

    public static readonly IReadOnlyList<SiteLanguage> Offered = [English, Arabic];

    /// <summary>Numbers and dates by ICU, with the customs of United Nations documents where ICU leaves room.</summary>
    public CultureInfo Culture => field ??= Code == "ar" ? ArabicOfDocuments() : CultureInfo.GetCultureInfo(Code == "en" ? "en-GB" : Code);

    public bool IsRightToLeft => Direction == "rtl";

    public static SiteLanguage? Find(string code) => All.FirstOrDefault(language => language.Code == code);

    // Documents in Arabic carry European digits and give each month by both of its names in the Arab world.
    private static CultureInfo ArabicOfDocuments()
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo("ar").Clone();
        culture.DateTimeFormat.Calendar = new GregorianCalendar();
        culture.DateTimeFormat.MonthNames = ArabicMonths;
        culture.DateTimeFormat.MonthGenitiveNames = ArabicMonths;
        culture.NumberFormat.NumberGroupSeparator = ",";
        culture.NumberFormat.NumberDecimalSeparator = ".";
        return CultureInfo.ReadOnly(culture);
    }

    private static readonly string[] ArabicMonths =
    [
        "كانون الثاني/يناير",
        "شباط/فبراير",
        "آذار/مارس",
        "نيسان/أبريل",
        "أيار/مايو",
        "حزيران/يونيه",
        "تموز/يوليه",
        "آب/أغسطس",
        "أيلول/سبتمبر",
        "تشرين الأول/أكتوبر",
        "تشرين الثاني/نوفمبر",
        "كانون الأول/ديسمبر",
        "",
    ];
}
