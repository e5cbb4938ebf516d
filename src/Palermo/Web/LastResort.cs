using System.Net.Mime;
using Palermo.Kernel;
using Palermo.Pages.Web;
using Palermo.Storage;

namespace Palermo.Host.Web;

/// <summary>
/// Catches what nothing else caught. The reader learns an id and nothing of the inside; the log holds the rest under that id.
/// </summary>
internal static partial class LastResort
{
    public static void UseLastResort(this IApplicationBuilder app) => app.Use(CatchAsync);

    private static async Task CatchAsync(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            http.Abort();
        }
        catch (BadHttpRequestException refused) when (!http.Response.HasStarted)
        {
            http.Response.Clear();
            await Respond.Refusal(refused.StatusCode).ExecuteAsync(http);
        }
        catch (StoreUnreachableException away) when (!http.Response.HasStarted)
        {
            await TellAwayAsync(http, away);
        }
        catch (Exception error) when (!http.Response.HasStarted)
        {
            await TellAsync(http, error);
        }
    }

    /// <summary>The site itself is well: it answers again when the server of the records does, without a new start.</summary>
    private static async Task TellAwayAsync(HttpContext http, StoreUnreachableException away)
    {
        LogAway(http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Palermo"), away.Message);
        http.Response.Clear();
        await Respond.Refusal(StatusCodes.Status503ServiceUnavailable).ExecuteAsync(http);
    }

    private static async Task TellAsync(HttpContext http, Exception error)
    {
        var services = http.RequestServices;
        var incident = Incident(services.GetRequiredService<IRandom>());
        var log = services.GetRequiredService<ILoggerFactory>().CreateLogger("Palermo");
        LogFailure(log, error, incident, http.Request.Method, http.Request.Path);
        http.Response.Clear();
        try
        {
            await Respond.Refusal(StatusCodes.Status500InternalServerError, incident: incident).ExecuteAsync(http);
        }
        catch (Exception second) when (!http.Response.HasStarted)
        {
            LogFailure(log, second, incident, http.Request.Method, http.Request.Path);
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
            http.Response.ContentType = MediaTypeNames.Text.Plain;
            await http.Response.WriteAsync($"Palermo could not answer. Id of this error: {incident}\n");
        }
    }

    private static string Incident(IRandom random)
    {
        Span<byte> bytes = stackalloc byte[8];
        random.Fill(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Why}")]
    private static partial void LogAway(ILogger log, string why);

    [LoggerMessage(Level = LogLevel.Error, Message = "Incident {Incident}: {Method} {Path} failed")]
    private static partial void LogFailure(ILogger log, Exception error, string incident, string method, string path);
}
