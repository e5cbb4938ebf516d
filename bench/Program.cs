using Palermo.Bench.Extraction;
using Palermo.Bench.Import;
using Palermo.Bench.Reading;
using Palermo.Bench.Startup;

return args switch
{
    ["extraction"] => ExtractionBench.Run(accept: false),
    ["extraction", "--accept"] => ExtractionBench.Run(accept: true),
    ["reading"] => ReadingBench.Run(),
    ["import"] => await ImportBench.RunAsync(documents: 10_000),
    ["import", var documents] => await ImportBench.RunAsync(int.Parse(documents, System.Globalization.CultureInfo.InvariantCulture)),
    ["startup"] => await StartupBench.RunAsync(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("bench/run extraction [--accept] | reading | import [DOCUMENTS] | startup");
    return 2;
}
