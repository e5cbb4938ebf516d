using System.Text.RegularExpressions;
using Palermo.Pages.Languages;

namespace Palermo.Pages.Tests.Languages;

public partial class TranslationTests
{
    private static readonly IReadOnlyDictionary<string, Message> English = Message.Load("en");

    /// <summary>Texts that a language has in common with English: words of the same spelling, and templates of names and marks alone.</summary>
    private static readonly Dictionary<string, string> SameAsEnglish = new()
    {
        ["ar"] = "punctuation.colon",
        ["es"] =
            "date.moment distribution.General document.akn error.kind footer.version list.comma list.next name.recommendation.in punctuation.colon site.name source.at status.no",
        ["fr"] = """
            articles.title count.articles count.citations count.documents document.akn documents.title facet.document facet.instrument facet.session facet.type fact.date field.session footer.version
            kind.article kind.document list.comma list.next name.article name.meeting name.recommendation.in name.session name.session.within
            nav.articles nav.documents site.name source.at strength.encouragement strength.obligation timetable.date
            """,
        ["ru"] =
            "date.moment document.akn footer.version list.comma list.next name.recommendation.in punctuation.colon site.name source.at",
        ["zh"] = "document.akn site.name",
    };

    /// <summary>Families whose codes are words of documents and of the platform.</summary>
    private static readonly string[] OfOthers = ["answer", "status", "api.in", "distribution"];

    public static TheoryData<string> Complete => [.. SiteLanguage.All.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Complete))]
    public void A_complete_language_has_every_text(string language) =>
        Assert.Equal(English.Keys.Order(StringComparer.Ordinal), Message.Load(language).Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Complete))]
    public void A_counted_text_has_each_form_its_language_needs_and_no_other(string language) =>
        Assert.All(
            Message.Load(language).Where(message => message.Value.Text is null),
            message => Assert.Equal(PluralRules.Forms(language).Order(), message.Value.Forms.Keys.Order())
        );

    [Theory]
    [MemberData(nameof(Complete))]
    public void A_translation_fills_the_same_places(string language) =>
        Assert.All(
            Message.Load(language),
            message =>
                Assert.All(
                    message.Value.Templates,
                    template => Assert.Equal(Places(English[message.Key].Templates.Last()), Places(template, message.Value.Text is null))
                )
        );

    [Theory]
    [InlineData("ar")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("zh")]
    public void No_text_is_left_in_English_by_mistake(string language)
    {
        var same = Message
            .Load(language)
            .Where(text => text.Value.Templates.Any(English[text.Key].Templates.Contains))
            .Select(text => text.Key);

        Assert.Equal([], same.Except(SameAsEnglish[language].Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("ru")]
    [InlineData("zh")]
    public void Only_names_of_formats_and_programs_stay_in_Latin_letters(string language)
    {
        string[] names = [.. "AA API Akoma Ntoso XML CSV JSON Lines OpenAPI WCAG CLDR Unicode UTC AllowedHosts Palermo".Split(' ')];
        var words = Message
            .Load(language)
            .Values.SelectMany(text => text.Templates)
            .SelectMany(template => Template.Split(template).Where(piece => !piece.IsName))
            .SelectMany(piece => LatinWord().Matches(piece.Piece).Select(match => match.Value));

        Assert.Equal([], words.Except(names));
    }

    [Fact]
    public void French_marks_stand_off_by_a_space_that_does_not_break() =>
        Assert.Equal([], Message.Load("fr").Where(text => text.Value.Templates.Any(CloseMark().IsMatch)).Select(text => text.Key));

    [Theory]
    [MemberData(nameof(Complete))]
    public void No_text_is_empty_or_carries_mark_up(string language) =>
        Assert.All(
            Message.Load(language).SelectMany(message => message.Value.Templates),
            template =>
            {
                Assert.False(string.IsNullOrWhiteSpace(template));
                Assert.DoesNotContain('<', template);
            }
        );

    [Fact]
    public void Every_text_that_the_program_asks_for_exists() => Assert.Empty(SourceTree.Keys.Except(English.Keys));

    [Fact]
    public void No_text_is_left_that_the_program_never_says()
    {
        Assert.Equal([], English.Keys.Where(key => !IsSaid(key)).ToList());
        Assert.False(IsSaid("start.unheard-of"));
        Assert.False(IsSaid("strength.unheard-of"));
    }

    [Fact]
    public void The_search_for_keys_finds_them_where_they_stand()
    {
        Assert.Contains("nav.skip", SourceTree.Keys);
        Assert.Contains("start.holds", SourceTree.Keys);
        Assert.Contains("filter.more", SourceTree.Keys);
        Assert.Contains("strength", SourceTree.Families);
    }

    /// <summary>The program asks for the key itself, or for its family and knows its code.</summary>
    private static bool IsSaid(string key) =>
        SourceTree.Quoted.Contains(key)
        || Enumerable
            .Range(1, key.Length - 1)
            .Where(at => key[at] == '.')
            .Any(at => IsFamily(key[..at]) && (OfOthers.Contains(key[..at]) || SourceTree.Quoted.Contains(key[(at + 1)..])));

    /// <summary>Lists name the values of each facet by the facet's own name.</summary>
    private static bool IsFamily(string family) => SourceTree.Families.Contains(family) || English.ContainsKey($"facet.{family}");

    // A form for one exact number, such as the Arabic dual, may say the number in words.
    private static List<string> Places(string template, bool isCounted = false)
    {
        var places = Template.Split(template).Where(piece => piece.IsName).Select(piece => piece.Piece).Distinct().ToList();
        if (isCounted && !places.Contains("count"))
        {
            places.Add("count");
        }
        return [.. places.Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex("[A-Za-z]+", RegexOptions.NonBacktracking)]
    private static partial Regex LatinWord();

    [GeneratedRegex("[^\u00a0]:|[^\u202f][;?!]|«[^\u00a0]|[^\u00a0]»", RegexOptions.NonBacktracking)]
    private static partial Regex CloseMark();
}
