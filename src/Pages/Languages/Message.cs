using System.Text.Json;

namespace Palermo.Pages.Languages;

/// <summary>One text of the interface: a single template, or one for each plural form. Placeholders stand in braces: <c>{count}</c>.</summary>
public sealed record Message(string? Text, IReadOnlyDictionary<PluralForm, string> Forms)
{
    public IEnumerable<string> Templates => Text is null ? Forms.Values : [Text];

    /// <summary>The texts of a language by key, from the file of its code beside this one; empty when there is none yet.</summary>
    public static IReadOnlyDictionary<string, Message> Load(string language)
    {
        using var stream = typeof(Message).Assembly.GetManifestResourceStream($"Languages/{language}.json");
        if (stream is null)
        {
            return new Dictionary<string, Message>();
        }
        using var file = JsonDocument.Parse(stream);
        return file.RootElement.EnumerateObject().ToDictionary(text => text.Name, text => Read(text.Value));
    }

    private static Message Read(JsonElement value) =>
        value.ValueKind == JsonValueKind.String
            ? new Message(value.GetString(), new Dictionary<PluralForm, string>())
            : new Message(null, value.EnumerateObject().ToDictionary(form => Form(form.Name), form => form.Value.GetString()!));

    private static PluralForm Form(string name) =>
        name switch
        {
            "zero" => PluralForm.Zero,
            "one" => PluralForm.One,
            "two" => PluralForm.Two,
            "few" => PluralForm.Few,
            "many" => PluralForm.Many,
            "other" => PluralForm.Other,
            _ => throw new FormatException($"'{name}' is not a plural form."),
        };
}
