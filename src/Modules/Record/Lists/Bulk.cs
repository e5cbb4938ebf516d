using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Palermo.Pages.Web;

namespace Palermo.Record.Lists;

/// <summary>A whole list written to the answer as it is read.</summary>
internal sealed class Bulk<T>(
    string fileName,
    string contentType,
    IAsyncEnumerable<T> rows,
    Action<StringBuilder> head,
    Action<StringBuilder, T> write
) : IResult
{
    /// <summary>Characters gathered before they are sent.</summary>
    private const int Portion = 32 * 1024;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = contentType;
        response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
        var gathered = new StringBuilder();
        head(gathered);
        await foreach (var row in rows.WithCancellation(httpContext.RequestAborted))
        {
            write(gathered, row);
            if (gathered.Length >= Portion)
            {
                await SendAsync(response, gathered);
            }
        }
        await SendAsync(response, gathered);
    }

    private static async Task SendAsync(HttpResponse response, StringBuilder gathered)
    {
        await response.WriteAsync(gathered.ToString(), response.HttpContext.RequestAborted);
        gathered.Clear();
    }
}

internal static class Bulk
{
    /// <summary>One JSON object a line.</summary>
    public static IResult JsonLines<T>(string name, IAsyncEnumerable<T> rows, JsonSerializerOptions json) =>
        new Bulk<T>(
            $"palermo-{name}.jsonl",
            "application/jsonl; charset=utf-8",
            rows,
            _ => { },
            (line, row) => line.Append(JsonSerializer.Serialize(row, json)).Append('\n')
        );

    /// <summary>A table with a line of column names.</summary>
    public static IResult Table<T>(string name, IAsyncEnumerable<T> rows, IReadOnlyList<CsvColumn<T>> columns) =>
        new Bulk<T>(
            $"palermo-{name}.csv",
            "text/csv; charset=utf-8; header=present",
            rows,
            line => Csv.AppendHeader(line, columns),
            (line, row) => Csv.AppendRow(line, columns, row)
        );
}
