using System.CommandLine;
using Palermo.Storage;

namespace Palermo.Host.Verbs;

/// <summary>`palermo serve`: opens the site until the process is asked to stop.</summary>
internal static class ServeVerb
{
    private const int CouldNotWork = 2;

    public static Command Create()
    {
        var urls = new Option<string>("--urls")
        {
            HelpName = "URL",
            Description = "Address to listen on; port 0 takes any free port",
            DefaultValueFactory = _ => "http://127.0.0.1:5015",
        };
        var data = DataOption.Create();
        var demo = new Option<bool>("--demo")
        {
            Description = "Show the fictional sample records, in a data folder of their own unless --data names one",
        };
        var command = new Verb(
            "serve",
            "Opens the site, for reading, until stopped with Ctrl+C",
            """
            Examples:
              palermo serve --demo
              palermo serve --data ~/wg --urls http://127.0.0.1:8080
            """
        )
        {
            urls,
            data,
            demo,
        };
        command.SetAction(
            (parsed, cancel) =>
            {
                var isDemo = parsed.GetValue(demo);
                var folder =
                    isDemo && parsed.GetResult(data) is not { Implicit: false } ? DataOption.Samples() : parsed.GetRequiredValue(data);
                return RunAsync(
                    new SiteOptions(parsed.GetRequiredValue(urls), folder.FullName),
                    isDemo,
                    parsed.InvocationConfiguration,
                    cancel
                );
            }
        );
        return command;
    }

    private static async Task<int> RunAsync(SiteOptions options, bool isDemo, InvocationConfiguration console, CancellationToken cancel)
    {
        try
        {
            if (isDemo)
            {
                await Samples.LoadAsync(options.DataFolder, cancel);
            }
            await using var site = Site.Compose(options);
            await site.StartAsync(cancel);
            await console.Output.WriteLineAsync($"Palermo is open at {string.Join(" and ", site.Urls)}\nStop it with Ctrl+C.");
            await console.Output.FlushAsync(cancel);
            await site.WaitForShutdownAsync(cancel);
            return 0;
        }
        catch (Exception refused) when (refused is StoreRefusedException or IOException or UnauthorizedAccessException)
        {
            await console.Error.WriteLineAsync(refused.Message);
            return CouldNotWork;
        }
    }
}
