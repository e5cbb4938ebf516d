using Palermo.Host.Verbs;

return await PalermoCommand.Create().Parse(args).InvokeAsync();
