using System.Text.Json;

namespace Palermo.Pages.Languages;

/// <summary>One text of the interface: a single template, or one for each plural form. Placeholders stand in braces: <c>{count}</c>.</summary>
/// <param name="Language">The code of the language it is in.</param>
public sealed record Message(string Language, string? Text, IReadOnlyDictionary<PluralForm, string> Forms)
{
    public IEnumerable<string> Templates => Text is null ? Forms.Values : [Text];

    public string Form(long count) => Forms[PluralRules.Of(Language, count)];

    /// <summary>Whether it can stand where the English text does: said with a count where that is, in every form that its language needs.</summary>
    public bool Serves(Message english, string language) =>
        Text is null == english.Text is null && (Text is not null || PluralRules.Forms(language).All(Forms.ContainsKey));

    /// <summary>The texts of a language by key, from the file of its code beside this one; empty when there is none yet.</summary>
    public static IReadOnlyDictionary<string, Message> Load(string language)
    {
        using var stream = typeof(Message).Assembly.GetManifestResourceStream($"Languages/{language}.json");
        if (stream is null)
        {
            return new Dictionary<string, Message>();
        }
        using var file = JsonDocument.Parse(stream);
        return file.RootElement.EnumerateObject().ToDictionary(text => text.Name, text => Read(language, text.Value));
    }

    private static Message Read(string language, JsonElement value) =>
        value.ValueKind == JsonValueKind.String
            ? new Message(language, value.GetString(), new Dictionary<PluralForm, string>())
            : new Message(language, null, value.EnumerateObject().ToDictionary(form => Form(form.Name), form => form.Value.GetString()!));

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
