using System.Globalization;
using Palermo.Hostile.Drills;
using Palermo.Hostile.Drills.Running;

return args switch
{
    ["files", var count] => Report(await Drill.Run(new Share(Environment.TickCount, 0, Number(count)), Environment.ProcessorCount)),
    ["files", var count, var seed] => Report(await Drill.Run(new Share(Number(seed), 0, Number(count)), Environment.ProcessorCount)),
    ["one", var seed, var number, var folder] => One(Number(seed), Number(number), folder),
    ["read", var seed, var first, var count, .. var planted] => Reading.Run(
        new Share(Number(seed), Number(first), Number(count)),
        planted.Select(Number).ToHashSet()
    ),
    _ => Usage(),
};

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static int Report(Findings findings)
{
    Console.WriteLine(findings);
    return findings.Wrong.Count == 0 ? 0 : 1;
}

static int One(int seed, int number, string folder)
{
    var specimen = Specimen.Of(seed, number);
    var path = Path.Combine(folder, specimen.Name);
    File.WriteAllBytes(path, specimen.Bytes);
    Console.WriteLine($"{path}: {specimen.Kind}, {specimen.Bytes.Length} bytes");
    Console.WriteLine(Measurement.Of(specimen));
    return 0;
}

static int Usage()
{
    Console.WriteLine("files N [SEED]          makes and reads N files; says which were not borne, how long and how large the worst were");
    Console.WriteLine("one SEED NUMBER FOLDER  writes one of them into a folder, to look at, and reads it");
    return 2;
}
