using System.CommandLine;
using System.Net.Sockets;
using Palermo.Storage;

namespace Palermo.Host.Verbs;

/// <summary>`palermo serve`: opens the site until the process is asked to stop.</summary>
internal static class ServeVerb
{
    private const int CouldNotWork = 2;

    public static Command Create()
    {
        var urls = UrlsOption.Create();
        var demo = new Option<bool>("--demo")
        {
            Description = "Show the fictional sample records, in a data folder of their own unless another place is named",
        };
        var command = new Verb(
            "serve",
            "Opens the site, for reading, until stopped with Ctrl+C",
            $"""
            Whoever can reach the address can read the site. Without --urls that is this machine alone; with http://0.0.0.0:5015 it is
            everybody on its networks, and the names under which it may be called can be set in the environment variable AllowedHosts.

            {PlaceOptions.Help}

            Ends with 0 when it was stopped, 2 when the site could not be opened.

            Examples:
              palermo serve --demo
              palermo serve --data ~/wg --urls http://127.0.0.1:8080
            """
        )
        {
            urls,
            demo,
        };
        var place = PlaceOptions.AddTo(command);
        command.SetAction(
            (parsed, cancel) =>
            {
                var isDemo = parsed.GetValue(demo);
                var records = isDemo && place.IsLeftOut(parsed) ? PlaceOptions.Samples() : place.Of(parsed);
                return RunAsync(new SiteOptions(parsed.GetRequiredValue(urls), records), isDemo, parsed.InvocationConfiguration, cancel);
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
                await Samples.LoadAsync(options.Place, cancel);
            }
            await using var site = Site.Compose(options);
            // Data that cannot be shown is said now, not to the first reader.
            site.Services.GetRequiredService<Store>();
            await site.StartAsync(cancel);
            await console.Output.WriteLineAsync(
                $"Palermo is open at {string.Join(" and ", site.Urls)}\nIts records are in {options.Place}\nStop it with Ctrl+C."
            );
            await console.Output.FlushAsync(cancel);
            await site.WaitForShutdownAsync(cancel);
            return 0;
        }
        catch (Exception refused) when (refused is StoreRefusedException or IOException or UnauthorizedAccessException or SocketException)
        {
            await console.Error.WriteLineAsync($"The site was not opened. {refused.Message}");
            return CouldNotWork;
        }
    }
}
