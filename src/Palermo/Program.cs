using System.CommandLine;
using Palermo.Host.Verbs;

// Long enough for requests under way to be answered and a document under way to be stored.
var console = new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(30) };
return await PalermoCommand.Create().Parse(args).InvokeAsync(console);
