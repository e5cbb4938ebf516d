using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;

namespace Palermo.Pages.Languages;

/// <summary>
/// What the interface says in one language. Keys are literals at every call, so that a test can hold them against the files:
/// <c>Words["nav.documents"]</c>, <c>Words.Say("footer.version", ("version", v))</c>, <c>Words.Count("count.documents", 3)</c>,
/// <c>Words.Member("strength", "firm")</c> for the key <c>strength.firm</c>.
/// </summary>
public sealed partial class Words
{
    private static readonly ConcurrentDictionary<string, Words> Loaded = new();

    private readonly Dictionary<string, Message> messages;

    private Words(SiteLanguage language, IReadOnlyDictionary<string, Message> own)
    {
        Language = language;
        messages = new Dictionary<string, Message>(English);
        foreach (var (key, message) in own)
        {
            if (English.TryGetValue(key, out var english) && message.Serves(english, language.Code))
            {
                messages[key] = message;
            }
        }
        Missing = messages.Count(message => message.Value.Language != language.Code);
    }

    private static IReadOnlyDictionary<string, Message> English { get; } = Message.Load(SiteLanguage.English.Code);

    public SiteLanguage Language { get; }

    /// <summary>How many texts the language does not have, or not in all plural forms; they are said in English.</summary>
    public int Missing { get; }

    public static Words In(SiteLanguage language) => Loaded.GetOrAdd(language.Code, code => Of(language, Message.Load(code)));

    /// <param name="own">The language's own texts, as they stand in its file.</param>
    internal static Words Of(SiteLanguage language, IReadOnlyDictionary<string, Message> own) => new(language, own);

    public string this[string key] => messages[key].Text ?? throw new InvalidOperationException($"'{key}' takes a count.");

    /// <summary>A sentence with values: numbers and dates by the language's custom, strings as they are.</summary>
    public string Say(string key, params (string Name, object Value)[] values) =>
        Template.Fill(this[key], name => Written(Array.Find(values, value => value.Name == name).Value));

    /// <summary>"37 recommendations": the form for the number, with the number as <c>{count}</c>.</summary>
    public string Count(string key, long count, params (string Name, object Value)[] values) =>
        Template.Fill(
            Form(key, count),
            name => name == "count" ? Number(count) : Written(Array.Find(values, value => value.Name == name).Value)
        );

    /// <summary>The name of a code, <c>family.code</c>; the code itself where the interface has no name for it.</summary>
    public string Member(string family, string code) =>
        messages.TryGetValue($"{family}.{code}", out var message) && message.Text is { } text ? text : code;

    /// <summary>A language's name inside a sentence: only English writes it with a capital.</summary>
    public string LanguageName(string code)
    {
        var name = Member("language", code);
        return Language == SiteLanguage.English ? name : name.ToLower(Language.Culture);
    }

    /// <summary>The sentence for a code, <c>family.code</c>, with its gaps filled as told; null where the interface has no sentence for it.</summary>
    public string? Explain(string family, string code, Func<string, string> value) =>
        messages.TryGetValue($"{family}.{code}", out var message) && message.Text is { } text
            ? Template.Fill(text, name => Isolated(value(name)))
            : null;

    /// <summary>A sentence with mark-up at its placeholders, such as a link.</summary>
    public RenderFragment With(string key, params (string Name, RenderFragment Value)[] values) =>
        builder =>
        {
            foreach (var (piece, isName) in Template.Split(this[key]))
            {
                if (isName)
                {
                    builder.AddContent(0, Array.Find(values, value => value.Name == piece).Value);
                }
                else
                {
                    builder.AddContent(1, piece);
                }
            }
        };

    /// <summary>"a, b and c".</summary>
    public string List(IReadOnlyList<string> items) =>
        items.Count switch
        {
            0 => "",
            1 => items[0],
            _ => Say(SoundsLikeAnd(items[^1]) ? "list.last.before-i" : "list.last", ("items", Middle(items)), ("last", items[^1])),
        };

    public string Number(long number) => number.ToString(number <= Customs.LargestUngrouped(Language.Code) ? "D" : "N0", Language.Culture);

    /// <summary>5 October 2023.</summary>
    public string Date(DateOnly date) => Language.Days.Whole(date, Language.Culture);

    /// <summary>5 October 2023, 14:03 UTC.</summary>
    public string Moment(DateTimeOffset moment) =>
        Say(
            "date.moment",
            ("date", Date(DateOnly.FromDateTime(moment.UtcDateTime))),
            ("time", moment.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture))
        );

    /// <summary>5 and 6 October 2023; 18 to 20 November 2015: the month that both ends share is said once.</summary>
    public string Dates(DateOnly start, DateOnly end)
    {
        if (start == end)
        {
            return Date(start);
        }
        var (first, last) = Language.Days.Ends(start, end, Language.Culture);
        return Say(start.AddDays(1) == end ? "date.two" : "date.range", ("first", first), ("last", last));
    }

    // Spanish says "e" for "y" before the same sound: "Alemania e Italia"; "hierro" begins with another.
    private static bool SoundsLikeAnd(string word) => AndSound().IsMatch(word);

    [GeneratedRegex("^([iíIÍ]|[hH][iíIÍ]([^aeo]|$))", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex AndSound();

    private string Middle(IReadOnlyList<string> items)
    {
        var said = items[0];
        for (var i = 1; i < items.Count - 1; i++)
        {
            said = Say("list.next", ("items", said), ("next", items[i]));
        }
        return said;
    }

    private string Form(string key, long count) => messages[key].Form(count);

    /// <summary>Words of a document inside a sentence; those of another language stand between isolates, by which <c>Sentence</c> marks them.</summary>
    public string Quote(string text, string language) =>
        language != Language.Code && text.Any(char.IsLetter) ? $"\u2068{text}\u2069" : text;

    // Latin letters inside a right-to-left sentence keep their own order and do not pull the punctuation to their side.
    private string Isolated(string text) =>
        Language.IsRightToLeft && text.Any(char.IsAsciiLetter) && text[0] != '\u2068' ? $"\u2068{text}\u2069" : text;

    private string Written(object value) =>
        value switch
        {
            string text => Isolated(text),
            int number => Number(number),
            long number => Number(number),
            DateOnly date => Date(date),
            DateTimeOffset moment => Moment(moment),
            _ => throw new ArgumentException(
                $"A {value?.GetType().Name ?? "missing value"} cannot be written into a sentence.",
                nameof(value)
            ),
        };
}
