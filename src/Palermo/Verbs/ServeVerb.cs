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
        var command = new Command("serve", "Opens the site, for reading, until stopped with Ctrl+C") { urls, data, demo };
        command.SetAction(
            (parsed, cancel) =>
                Site.RunAsync(
                    new SiteOptions(parsed.GetRequiredValue(urls), parsed.GetRequiredValue(data).FullName, parsed.GetValue(demo)),
                    cancel
                )
        );
        return command;
    }
}
