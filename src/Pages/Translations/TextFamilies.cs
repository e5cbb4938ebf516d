using Palermo.Kernel;
using Palermo.Pages.Languages;

namespace Palermo.Pages.Translations;

/// <summary>Everything that pages show in words of their own, gathered from the files of the languages and from the models.</summary>
public static class TextFamilies
{
    public static IReadOnlyList<TextFamily> All =>
        field ??= [
            new("interface", Interface(SiteLanguage.All.ToDictionary(language => language.Code, language => Message.Load(language.Code)))),
            new("states", [.. States.All.Select(state => new TranslatedText(state.Code, state.Names))]),
            new("bodies", [.. Bodies.All.Where(body => !body.Sample).Select(Body)]),
            new("treaties", [.. Instruments.All.SelectMany(Treaty)]),
            new("samples", [.. States.Samples.Select(state => new TranslatedText(state.Code, state.Names)), .. SampleBodies()]),
        ];

    /// <summary>The texts of the interface by their keys; one that cannot stand where the English does counts as missing.</summary>
    internal static List<TranslatedText> Interface(IReadOnlyDictionary<string, IReadOnlyDictionary<string, Message>> languages) =>
        [
            .. languages["en"]
                .Select(english => new TranslatedText(
                    english.Key,
                    languages
                        .Where(language => language.Value.TryGetValue(english.Key, out var own) && own.Serves(english.Value, language.Key))
                        .ToDictionary(language => language.Key, language => Written(language.Value[english.Key]))
                )),
        ];

    /// <summary>A text with a number shows all its forms: "one: {count} article; other: {count} articles".</summary>
    private static string Written(Message message) =>
        message.Text ?? string.Join("; ", message.Forms.Select(form => $"{form.Key.ToString().ToLowerInvariant()}: {form.Value}"));

    private static IEnumerable<TranslatedText> SampleBodies() => Bodies.All.Where(body => body.Sample).Select(Body);

    private static TranslatedText Body(Body body) => new(body.Code, body.Names);

    private static IEnumerable<TranslatedText> Treaty(Instrument instrument) =>
        instrument
            .Articles.Select(article => new TranslatedText($"{instrument.Code}-{article.Number}", article.Titles))
            .Prepend(new TranslatedText(instrument.Code, instrument.Names));
}
