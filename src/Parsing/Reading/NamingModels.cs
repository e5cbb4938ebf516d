using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Palermo.Parsing.Reading;

/// <summary>What <c>models/organizations.json</c> knows of the names of organizations.</summary>
/// <param name="Heads">Words of which the name of an organization holds one.</param>
/// <param name="Whole">Names that a comma or "and" inside would tear.</param>
/// <param name="UnitedNations">Entities of the United Nations system whose name does not say so.</param>
internal sealed record OrganizationModel(HashSet<string> Heads, HashSet<string> Whole, HashSet<string> UnitedNations);

/// <summary>How <c>models/attendance.json</c> tells the category from its printed phrase; the first entry that fits decides.</summary>
internal sealed record AttendanceModel(IReadOnlyList<CategoryPhrase> Phrases);

/// <param name="And">Second part that must occur too; null where one is enough.</param>
internal sealed record CategoryPhrase(string Words, string? And, string Code)
{
    public bool Fits(string? category) => Holds(category, Words) && (And is null || Holds(category, And));

    private static bool Holds(string? text, string part) => text is not null && text.Contains(part, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Subjects that documents keep apart (<c>models/subjects.json</c>), with the words that name each.</summary>
internal sealed record SubjectModel(IReadOnlyList<Subject> Subjects);

internal sealed record Subject(string Name, IReadOnlyList<string> Words);

/// <summary>The models that name readers share, each read once, at first use.</summary>
internal static class NamingModels
{
    private static readonly Lazy<OrganizationModel> OrganizationsRead = new(() =>
        Read("organizations.json", NamingJson.Default.OrganizationModel)
    );

    private static readonly Lazy<AttendanceModel> AttendanceRead = new(() => Read("attendance.json", NamingJson.Default.AttendanceModel));

    private static readonly Lazy<SubjectModel> SubjectsRead = new(() => Read("subjects.json", NamingJson.Default.SubjectModel));

    public static OrganizationModel Organizations => OrganizationsRead.Value;

    public static AttendanceModel Attendance => AttendanceRead.Value;

    public static SubjectModel Subjects => SubjectsRead.Value;

    private static T Read<T>(string model, JsonTypeInfo<T> shape)
    {
        using var stream = typeof(NamingModels).Assembly.GetManifestResourceStream(model)!;
        return JsonSerializer.Deserialize(stream, shape)!;
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(OrganizationModel))]
[JsonSerializable(typeof(AttendanceModel))]
[JsonSerializable(typeof(SubjectModel))]
internal sealed partial class NamingJson : JsonSerializerContext;
