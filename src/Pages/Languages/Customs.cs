using System.Globalization;

namespace Palermo.Pages.Languages;

/// <summary>The culture of each language: ICU's, with the customs of United Nations documents where they differ.</summary>
internal static class Customs
{
    private const string NarrowSpace = "\u202f";

    public static CultureInfo Of(string code) =>
        code switch
        {
            "ar" => Arabic(),
            "es" => Spanish(),
            "en" => CultureInfo.GetCultureInfo("en-GB"),
            "zh" => CultureInfo.GetCultureInfo("zh-Hans"),
            _ => CultureInfo.GetCultureInfo(code),
        };

    /// <summary>Up to this the digits of a number stand together: Spanish has no space in 1200.</summary>
    public static long LargestUngrouped(string code) => code == "es" ? 9_999 : 999;

    // Documents in Arabic carry European digits and give each month by both of its names in the Arab world.
    private static CultureInfo Arabic()
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo("ar").Clone();
        culture.DateTimeFormat.Calendar = new GregorianCalendar();
        culture.DateTimeFormat.MonthNames = ArabicMonths;
        culture.DateTimeFormat.MonthGenitiveNames = ArabicMonths;
        culture.NumberFormat.NumberGroupSeparator = ",";
        culture.NumberFormat.NumberDecimalSeparator = ".";
        return CultureInfo.ReadOnly(culture);
    }

    // The Academies ask for a thin space between groups of three, and for none in a number of four digits (Ortografía de la lengua española, 2010).
    private static CultureInfo Spanish()
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo("es").Clone();
        culture.NumberFormat.NumberGroupSeparator = NarrowSpace;
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
