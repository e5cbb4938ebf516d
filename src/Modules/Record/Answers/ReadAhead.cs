using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Palermo.Pages.Languages;
using Palermo.Record.ListArticles;
using Palermo.Record.ListDocuments;
using Palermo.Record.ListFindings;
using Palermo.Record.ListMeetings;
using Palermo.Record.ListRecommendations;
using Palermo.Record.Lists;
using Palermo.Record.ListStates;
using Palermo.Record.ListTopics;
using Palermo.Record.ShowStart;
using Palermo.Search;
using Palermo.Storage;

namespace Palermo.Record.Answers;

/// <summary>
/// Asks for the lists and the start page when the site opens and after each change, so that what is kept of them is in memory before a reader asks. Who asks
/// earlier waits: nobody gets an answer that is older than a change that was done when he asked.
/// </summary>
internal sealed partial class ReadAhead(Store store, ISearchIndex index, UntilChanged kept, TimeProvider time, ILogger<ReadAhead> log)
    : BackgroundService
{
    /// <summary>The first page is asked for as soon as the site is open, and shall have the processor to itself.</summary>
    private static readonly TimeSpan AfterOpening = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(250);

    /// <summary>While documents keep coming the reading rests this much longer than it takes: the processor is for readers.</summary>
    private const int Rest = 3;

    private static readonly Action<ReadScope>[] Questions =
    [
        scope => DocumentList.Handle(scope, ListQuery.Everything),
        scope => RecommendationList.Handle(scope, ListQuery.Everything),
        scope => Start.Handle(scope),
        scope => FindingList.Handle(scope, ListQuery.Everything),
        scope => MeetingList.Handle(scope, ListQuery.Everything),
        scope => TopicList.Handle(scope, ListQuery.Everything),
        scope => ArticleList.Handle(scope, ListQuery.Everything),
        scope => StateList.Handle(scope, ListQuery.Everything),
    ];

    private readonly HashSet<Type> told = [];
    private long seen = -1;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await PauseAsync(AfterOpening, stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            var began = time.GetTimestamp();
            await LookAsync(stoppingToken);
            await PauseAsync(time.GetElapsedTime(began) * Rest + BetweenLooks, stoppingToken);
        }
    }

    private async Task PauseAsync(TimeSpan pause, CancellationToken cancel) =>
        await Task.Delay(pause, time, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private async Task LookAsync(CancellationToken cancel)
    {
        try
        {
            var last = store.Read(LastChange.Number);
            if (last != seen && await AskAsync(cancel))
                seen = last;
        }
        catch (Exception error)
        {
            Tell(error, cancel);
        }
    }

    /// <summary>Each on a snapshot of its own, none of which is held for long; one that has no answer does not keep the others from theirs.</summary>
    /// <returns>Whether asking again would give nothing else until the next change.</returns>
    private async Task<bool> AskAsync(CancellationToken cancel)
    {
        var asking = new Asking(store, index, kept, Words.In(SiteLanguage.English));
        var done = true;
        foreach (var question in Questions)
        {
            try
            {
                await asking.ReadAsync(scope => Answer(scope, question), cancel);
            }
            catch (Exception error) when (!cancel.IsCancellationRequested)
            {
                Tell(error, cancel);
                done &= !Faults.OfStore(error);
            }
        }
        return done;
    }

    /// <summary>Each kind once, and not that the store as a whole fails: a reader who asks is told of it every time.</summary>
    private void Tell(Exception error, CancellationToken cancel)
    {
        if (!cancel.IsCancellationRequested && !Faults.OfStore(error) && told.Add(error.GetType()))
            LogFailure(error);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Reading ahead failed; the site goes on")]
    private partial void LogFailure(Exception error);

    private static bool Answer(ReadScope scope, Action<ReadScope> question)
    {
        question(scope);
        return true;
    }
}
