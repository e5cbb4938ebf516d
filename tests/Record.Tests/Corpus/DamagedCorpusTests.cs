using System.Text;
using Palermo.Cases;
using Palermo.Pages.Languages;
using Palermo.Record.Answers;
using Palermo.Record.ListArticles;
using Palermo.Record.ListDocuments;
using Palermo.Record.ListFindings;
using Palermo.Record.ListMeetings;
using Palermo.Record.ListRecommendations;
using Palermo.Record.Lists;
using Palermo.Record.ListStates;
using Palermo.Record.ListTopics;
using Palermo.Record.ShowStart;
using Palermo.Record.Tests.Import;
using Palermo.Record.Tests.Reading;
using Palermo.Search;

namespace Palermo.Record.Tests.Corpus;

/// <summary>Whatever documents say of each other, they are resolved and the site can be read.</summary>
public sealed class DamagedCorpusTests
{
    private const int Copies = 300;

    [Theory]
    [InlineData(1)]
    [InlineData(2030)]
    public async Task Damaged_copies_of_all_samples_make_one_corpus_that_can_be_read(int seed)
    {
        await using var desk = new Desk();
        var samples = Directory
            .GetFiles(Path.Combine(Repository.Root, "models", "samples"), "*.txt")
            .Order(StringComparer.Ordinal)
            .ToList();
        var damage = new Damage(seed);
        for (var copy = 0; copy < Copies; copy++)
            desk.Put($"{copy:000}.txt", damage.Of(File.ReadAllText(samples[copy % samples.Count])));

        var (summary, _) = await desk.ImportAsync(desk.Papers);

        Assert.Equal((Copies, 0, null), (summary.Imported + summary.Unchanged, summary.LeftOut, summary.Stopped));
        Assert.Equal(
            desk.Query<long>("SELECT max(id) FROM record_documents"),
            desk.Query<long>("SELECT resolved_through FROM record_corpus")
        );
        Assert.All(SiteLanguage.All, language => ReadAll(desk, language));
    }

    [Fact]
    public async Task A_number_behind_a_session_that_is_no_year_is_not_taken_for_one()
    {
        await using var desk = new Desk();
        var paper = File.ReadAllText(Path.Combine(Repository.Root, "models", "samples", "lantern-2024-room-paper.txt"));
        var damaged = paper.Replace("WG in 20", "WG in 00", StringComparison.Ordinal).Replace("WG 20", "WG 00", StringComparison.Ordinal);
        Assert.NotEqual(paper, damaged);

        await desk.ImportAsync(desk.Put("whole.txt", paper), desk.Put("damaged.txt", damaged));

        Assert.NotEmpty(desk.Query<string>("SELECT value FROM record_facts WHERE kind = 'meeting-date'"));
        Assert.Empty(desk.Query<string>("SELECT value FROM record_facts WHERE kind = 'meeting-date' AND length(value) < 4"));
    }

    private static void ReadAll(Desk desk, SiteLanguage language)
    {
        Read(RecommendationList.Source, scope => RecommendationList.Handle(scope, Everything(RecommendationList.Source)).Items.Count);
        Read(DocumentList.Source, scope => DocumentList.Handle(scope, Everything(DocumentList.Source)).Items.Count);
        Read(MeetingList.Source, scope => MeetingList.Handle(scope, Everything(MeetingList.Source)).Items.Count);
        Read(TopicList.Source, scope => TopicList.Handle(scope, Everything(TopicList.Source)).Items.Count);
        Read(FindingList.Source, scope => FindingList.Handle(scope, Everything(FindingList.Source)).Items.Count);
        Read(StateList.Shape, scope => StateList.Handle(scope, Everything(StateList.Shape)).Items.Count);
        Read(ArticleList.Shape, scope => ArticleList.Handle(scope, Everything(ArticleList.Shape)).Items.Count);
        desk.Store.Read(connection => Start.Handle(new ReadScope(connection, new TextIndex(), Words.In(language))));

        void Read(ListShape list, Func<ReadScope, int> count) =>
            Assert.True(
                desk.Store.Read(connection => count(new ReadScope(connection, new TextIndex(), Words.In(language)))) > 0,
                $"The list of {list.Name} is empty."
            );
    }

    private static ListQuery Everything(ListShape list) => Ask.Of(list, "limit=200");
}

/// <summary>Spoils texts, the same way for the same seed: lines swapped, cut or doubled, signs and digits changed.</summary>
internal sealed class Damage(int seed)
{
    private const string Signs = "0٣9aZ (),.;:–“”’/\t\n#é лШ";

    private readonly Random random = new(seed);

    public string Of(string text)
    {
        var lines = text.Split('\n').ToList();
        for (var blow = 0; blow < 6; blow++)
            Strike(lines);
        var signs = new StringBuilder(string.Join('\n', lines));
        for (var blow = 0; blow < 25; blow++)
            Strike(signs);
        return signs.ToString();
    }

    private void Strike(List<string> lines)
    {
        var (one, other) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(4))
        {
            case 0:
                (lines[one], lines[other]) = (lines[other], lines[one]);
                break;
            case 1:
                lines[one] = lines[one][..random.Next(lines[one].Length + 1)];
                break;
            case 2:
                lines.Insert(one, lines[other]);
                break;
            default:
                lines.RemoveRange(one, Math.Min(lines.Count - one - 1, random.Next(4)));
                break;
        }
    }

    private void Strike(StringBuilder text)
    {
        var at = random.Next(text.Length);
        if (random.Next(3) == 0)
            text.Remove(at, 1);
        else if (char.IsAsciiDigit(text[at]) || NextDigit(text, ref at))
            text[at] = Signs[random.Next(3)];
        text[random.Next(text.Length)] = Signs[random.Next(Signs.Length)];
    }

    /// <summary>Digits are what documents are compared by: half of all blows fall on them.</summary>
    private static bool NextDigit(StringBuilder text, ref int at)
    {
        while (at < text.Length && !char.IsAsciiDigit(text[at]))
            at++;
        return at < text.Length;
    }
}
