using System.Globalization;

namespace Palermo.Hostile.Drills.Running;

/// <summary>The reading process: says which file it begins, then what that cost. What kills it has been named before.</summary>
internal static class Reading
{
    /// <summary>The stack that .NET gives a thread on the systems that give least.</summary>
    private const int Stack = 1536 * 1024;

    private const int WarmUp = 40;

    /// <param name="planted">Numbers at which the reader is made to throw.</param>
    public static int Run(Share share, IReadOnlySet<int> planted)
    {
        var thread = new Thread(() => Read(share, planted), Stack);
        thread.Start();
        thread.Join();
        return 0;
    }

    private static void Read(Share share, IReadOnlySet<int> planted)
    {
        // The compiler's work on first calls is nobody's file.
        for (var number = -WarmUp; number < 0; number++)
            Measurement.Of(Specimen.Of(share.Seed, number));
        foreach (var number in share.Numbers)
        {
            Console.WriteLine(number);
            var specimen = Specimen.Of(share.Seed, number);
            var cost = Measurement.Of(specimen, planted.Contains(number));
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{specimen.Kind}\t{cost.Milliseconds}\t{cost.Bytes}\t{cost.Records}\t{cost.Thrown}"
                )
            );
        }
    }
}
