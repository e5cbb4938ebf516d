using System.CommandLine;
using System.CommandLine.Invocation;
using Palermo.Host.Verbs;

// Who types the bare name wants to know what there is.
var parsed = PalermoCommand.Create().Parse(args.Length == 0 ? ["--help"] : args);
if (parsed.Action is ParseErrorAction)
{
    return Misunderstood.Say(parsed);
}

// Long enough for requests under way to be answered and a document under way to be stored.
var console = new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(30) };
return await parsed.InvokeAsync(console);
