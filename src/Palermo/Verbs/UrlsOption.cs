using System.CommandLine;
using System.Net;
using Microsoft.AspNetCore.Http;

namespace Palermo.Host.Verbs;

/// <summary>
/// `--urls`: where the site listens. The server takes every name it does not know for "all of this machine's networks"; a slip of
/// the hand would open a private installation to everybody, so a name is refused.
/// </summary>
internal static class UrlsOption
{
    private static readonly string[] Names = ["localhost", "*", "+"];

    public static Option<string> Create()
    {
        var urls = new Option<string>("--urls")
        {
            HelpName = "URL",
            Description = "Address to listen on; port 0 takes any free port",
            DefaultValueFactory = _ => "http://127.0.0.1:5015",
        };
        urls.Validators.Add(result =>
        {
            if (Wrong(result.GetValueOrDefault<string>()) is { } why)
                result.AddError(why);
        });
        return urls;
    }

    private static string? Wrong(string? urls)
    {
        var all = urls?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [];
        return all.Length == 0
            ? "--urls needs an address, for instance http://127.0.0.1:5015."
            : all.Select(url => Why(url) is { } why ? $"--urls cannot be '{url}': {why}." : null).FirstOrDefault(why => why is not null);
    }

    private static string? Why(string url)
    {
        try
        {
            return Why(BindingAddress.Parse(url));
        }
        catch (FormatException)
        {
            return "an address looks like http://127.0.0.1:5015";
        }
    }

    private static string? Why(BindingAddress address) =>
        address switch
        {
            { Scheme: not "http" } => "the site speaks http; for https a proxy stands before it",
            { PathBase.Length: > 0 } => "the site stands at the root of its address",
            { Port: < 0 or > IPEndPoint.MaxPort } => $"a port is 0 to {IPEndPoint.MaxPort}",
            { Host: "localhost", Port: 0 } => "a free port needs a number for its machine, as in http://127.0.0.1:0",
            _ when !Names.Contains(address.Host) && !IPAddress.TryParse(address.Host, out _) =>
                "the machine is told by localhost or by a number such as 127.0.0.1, all of its networks by 0.0.0.0",
            _ => null,
        };
}
