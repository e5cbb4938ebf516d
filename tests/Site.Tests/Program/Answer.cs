using System.Text;
using System.Text.Json;

namespace Palermo.Site.Tests.Program;

/// <summary>What the site answered at an address.</summary>
/// <param name="Headers">By name, in any case of letters; several values with commas between them.</param>
internal sealed record Answer(string Address, int Status, IReadOnlyDictionary<string, string> Headers, byte[] Bytes)
{
    public string Text => field ??= Encoding.UTF8.GetString(Bytes);

    public bool IsPage => Header("Content-Type").StartsWith("text/html", StringComparison.Ordinal);

    public bool IsJson => Header("Content-Type").Split(';')[0] == "application/json";

    public JsonElement Json => JsonDocument.Parse(Bytes).RootElement;

    public string Header(string name) => Headers.GetValueOrDefault(name, "");

    public static async Task<Answer> OfAsync(string address, HttpResponseMessage response) =>
        new(
            address,
            (int)response.StatusCode,
            response
                .Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
                .ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            await response.Content.ReadAsByteArrayAsync()
        );
}
