using System.CommandLine;

namespace Palermo.Host.Verbs;

/// <summary>`palermo serve`: opens the site until the process is asked to stop.</summary>
internal static class ServeVerb
{
    public static Command Create()
    {
        var urls = new Option<string>("--urls")
        {
            HelpName = "URL",
            Description = "Address to listen on; port 0 takes any free port",
            DefaultValueFactory = _ => "http://127.0.0.1:5015",
        };
        var data = DataOption.Create();
        var demo = new Option<bool>("--demo") { Description = "Load the fictional sample records first" };
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
                RunAsync(
                    new SiteOptions(parsed.GetRequiredValue(urls), parsed.GetRequiredValue(data).FullName, parsed.GetValue(demo)),
                    parsed.InvocationConfiguration,
                    cancel
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(SiteOptions options, InvocationConfiguration console, CancellationToken cancel)
    {
        await using var site = Site.Compose(options);
        try
        {
            await site.StartAsync(cancel);
        }
        catch (IOException refused)
        {
            await console.Error.WriteLineAsync($"Cannot listen on {options.Urls}: {refused.Message}\nChoose another address with --urls.");
            return 1;
        }
        await console.Output.WriteLineAsync($"Palermo is open at {string.Join(" and ", site.Urls)}\nStop it with Ctrl+C.");
        await console.Output.FlushAsync(cancel);
        await site.WaitForShutdownAsync(cancel);
        return 0;
    }
}
