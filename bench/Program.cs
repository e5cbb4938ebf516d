using System.Globalization;
using Palermo.Bench.Corpus;
using Palermo.Bench.Extraction;
using Palermo.Bench.Families;
using Palermo.Bench.Import;
using Palermo.Bench.Pages;
using Palermo.Bench.Reading;
using Palermo.Bench.Startup;
using Palermo.Cases;

return args switch
{
    ["extraction"] => ExtractionBench.Run(accept: false),
    ["extraction", "--accept"] => ExtractionBench.Run(accept: true),
    ["families", var folder] => FamiliesBench.Run(folder),
    ["families"] => FamiliesBench.Run(Path.Combine(Repository.Documents, "..", "families")),
    ["reading"] => ReadingBench.Run(),
    ["import"] => await ImportBench.RunAsync(documents: 10_000),
    ["import", "office", var documents] => await ImportBench.OfficeAsync(Number(documents)),
    ["import", var documents, "--database", var connection] => await EnginesBench.RunAsync(Number(documents), connection),
    ["import", var documents] => await ImportBench.RunAsync(Number(documents)),
    ["corpus", var folder, var documents] => CorpusBench.Write(folder, Number(documents)),
    ["pages", var data] => await PagesBench.RunAsync(data, seconds: 10),
    ["pages", var data, var seconds] => await PagesBench.RunAsync(data, Number(seconds)),
    ["startup"] => await StartupBench.RunAsync(),
    _ => Usage(),
};

static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

static int Usage()
{
    Console.Error.WriteLine(
        "bench/run extraction [--accept] | families [FOLDER] | reading | import [office] [DOCUMENTS [--database CONNECTION]] | corpus FOLDER DOCUMENTS | pages DATA [SECONDS] | startup"
    );
    return 2;
}
