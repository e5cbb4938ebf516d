namespace Palermo.Hostile.Drills.Making;

/// <summary>What documents say: the paragraphs of a sample record, or phrases of official documents thrown together, whole or damaged.</summary>
internal static class Manuscripts
{
    /// <summary>Characters; a report of the size that offices have, and one of hundreds of pages.</summary>
    private const int Usual = 24_000;

    private const int Large = 500_000;

    private static readonly string[][] Samples = [.. Resources().Select(text => text.Split('\n'))];

    public static List<string> Make(Random random)
    {
        var lines = random.Next(3) > 0 ? OfSample(random) : OfPhrases(random);
        for (var left = random.Next(4); left > 0 && lines.Count > 0; left--)
            Damage(lines, random);
        return Cut(lines, random.Next(50) > 0 ? Usual : Large);
    }

    /// <summary>Leaves the lines, and of the last one the part, that fit.</summary>
    private static List<string> Cut(List<string> lines, int most)
    {
        var kept = new List<string>();
        foreach (var line in lines)
        {
            if (most <= 0)
                break;
            kept.Add(line.Length > most ? line[..most] : line);
            most -= line.Length + 1;
        }
        return kept;
    }

    private static List<string> OfSample(Random random)
    {
        var sample = Samples[random.Next(Samples.Length)];
        var first = random.Next(4) > 0 ? 0 : random.Next(sample.Length);
        var count = random.Next(3) > 0 ? sample.Length - first : random.Next(sample.Length - first);
        return [.. sample.AsSpan(first, count)];
    }

    private static List<string> OfPhrases(Random random)
    {
        var lines = new List<string>();
        for (var left = random.Next(1, 60); left > 0; left--)
            lines.Add(string.Join(random.Next(8) > 0 ? " " : "", Phrases.Draw(random, random.Next(1, 12))));
        return lines;
    }

    private static void Damage(List<string> lines, Random random)
    {
        var at = random.Next(lines.Count);
        switch (random.Next(7))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, Phrases.Draw(random));
                break;
            case 2:
                lines.InsertRange(at, Enumerable.Repeat(lines[at], random.Next(1, 200)));
                break;
            case 3:
                lines[at] = string.Concat(Enumerable.Repeat(Phrases.Draw(random), random.Next(1, 3000)));
                break;
            case 4:
                lines[at] = lines[at].Insert(random.Next(lines[at].Length + 1), Phrases.Draw(random));
                break;
            case 5:
                // The whole document on one line.
                var whole = string.Join(' ', lines);
                lines.Clear();
                lines.Add(whole);
                break;
            default:
                lines.Reverse(at, lines.Count - at);
                break;
        }
    }

    private static IEnumerable<string> Resources()
    {
        var assembly = typeof(Manuscripts).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd();
        }
    }
}
