using Palermo.Pages.Languages;

namespace Palermo.Record.Lists;

/// <summary>A parameter that cannot be understood.</summary>
/// <param name="Parameter">Its name in the query.</param>
/// <param name="Value">What was given, cut to a length that can be shown.</param>
/// <param name="Allowed">What could be given instead, if that is a short list.</param>
internal sealed record BadParameter(string Parameter, string Value, ParameterFault Fault, IReadOnlyList<string> Allowed)
{
    /// <summary>A sentence that names the parameter and what would be understood.</summary>
    public string Say(Words words)
    {
        var what = Fault switch
        {
            ParameterFault.UnknownParameter => words.Say("refused.parameter", ("parameter", Parameter)),
            ParameterFault.MalformedCursor => words.Say("refused.cursor", ("parameter", Parameter)),
            ParameterFault.TooLong => words.Say("refused.long", ("parameter", Parameter)),
            ParameterFault.TooMany => words.Say("refused.many", ("parameter", Parameter)),
            _ => words.Say("refused.value", ("parameter", Parameter), ("value", Value)),
        };
        return Allowed.Count == 0
            ? what
            : what + " " + words.Say("refused.allowed", ("values", words.Quote(string.Join(", ", Allowed), "en")));
    }
}

internal enum ParameterFault
{
    UnknownParameter,
    UnknownValue,
    MalformedCursor,
    TooLong,
    TooMany,
}
