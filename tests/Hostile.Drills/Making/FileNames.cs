namespace Palermo.Hostile.Drills.Making;

/// <summary>Names: mostly right, some that say another format, some that try to lead out of a folder.</summary>
internal static class FileNames
{
    private static readonly string[] Extensions = ["txt", "html", "htm", "docx", "pdf", "zip", "doc", "", "TXT", "docm"];

    private static readonly string[] Odd =
    [
        "../../escape",
        "/etc/escape",
        "C:\\escape",
        "..\\escape",
        "a/../../b",
        "name\0with zero",
        "\u202Etxt.exe",
        ".",
        "..",
        "",
        "con",
        "-rf",
        "$(touch x)",
        "new\nline",
        new('n', 300),
    ];

    public static string Make(string extension, Random random) =>
        $"specimen-{random.Next(1000)}.{(random.Next(5) > 0 ? extension : Extensions[random.Next(Extensions.Length)])}";

    /// <summary>A name inside an archive.</summary>
    public static string MakeInside(string extension, Random random) =>
        random.Next(4) > 0 ? Make(extension, random) : $"{Odd[random.Next(Odd.Length)]}.{extension}";
}
