namespace Palermo.Pages.About;

/// <summary>What the OpenAPI document says, for readers.</summary>
/// <param name="Operations">In the order of the document.</param>
public sealed record ApiModel(IReadOnlyList<ApiOperation> Operations);

/// <param name="Method">In capitals: GET.</param>
/// <param name="Path">With its parameters in braces.</param>
/// <param name="Summary">In English, like the document.</param>
/// <param name="Answers">Status codes with the media types they come in.</param>
public sealed record ApiOperation(
    string Method,
    string Path,
    string? Summary,
    IReadOnlyList<ApiParameter> Parameters,
    IReadOnlyList<(string Status, string MediaTypes)> Answers
)
{
    /// <summary>The name of the operation's place in the page.</summary>
    public string Anchor =>
        string.Concat($"{Method}{Path}".ToLowerInvariant().Select(sign => char.IsAsciiLetterOrDigit(sign) ? sign : '-'));
}

/// <param name="Place">Where it stands: path or query.</param>
public sealed record ApiParameter(string Name, string Place, string Type, bool IsRequired, string? Description);
