using System.Text.Json.Nodes;

namespace Palermo.Cases;

/// <summary>Pairs the members of two lists in order, so that one missed member does not make all that follow look wrong.</summary>
internal static class Alignment
{
    /// <summary>Members less alike than this are not the same member told differently.</summary>
    private const double Threshold = 0.4;

    /// <summary>Pairs of indexes; null on the left for a member too many, on the right for a member missed.</summary>
    public static IReadOnlyList<(int? Expected, int? Got)> Of(JsonArray expected, JsonArray got)
    {
        var shorter = Math.Min(expected.Count, got.Count);
        var head = 0;
        while (head < shorter && Likeness.Same(expected[head], got[head]))
            head++;
        var tail = 0;
        while (tail < shorter - head && Likeness.Same(expected[^(tail + 1)], got[^(tail + 1)]))
            tail++;
        var (moreExpected, moreGot) = (expected.Count - tail, got.Count - tail);
        return
        [
            .. Enumerable.Range(0, head).Select(at => ((int?)at, (int?)at)),
            .. Middle([.. expected.Take(moreExpected).Skip(head)], [.. got.Take(moreGot).Skip(head)], head),
            .. Enumerable.Range(0, tail).Select(at => ((int?)(moreExpected + at), (int?)(moreGot + at))),
        ];
    }

    private static List<(int? Expected, int? Got)> Middle(List<JsonNode?> expected, List<JsonNode?> got, int offset)
    {
        var pairs = new List<(int?, int?)>();
        var best = Scores(expected, got, out var likeness);
        var (i, j) = (0, 0);
        while (i < expected.Count || j < got.Count)
        {
            if (i < expected.Count && j < got.Count && Paired(best, likeness, i, j))
                pairs.Add((offset + i++, offset + j++));
            else if (i < expected.Count && (j == got.Count || best[i, j] <= best[i + 1, j]))
                pairs.Add((offset + i++, null));
            else
                pairs.Add((null, offset + j++));
        }
        return pairs;
    }

    private static bool Paired(double[,] best, double[,] likeness, int i, int j) =>
        likeness[i, j] >= Threshold && best[i, j] <= best[i + 1, j + 1] + likeness[i, j];

    private static double[,] Scores(List<JsonNode?> expected, List<JsonNode?> got, out double[,] likeness)
    {
        var best = new double[expected.Count + 1, got.Count + 1];
        likeness = new double[expected.Count, got.Count];
        for (var i = expected.Count - 1; i >= 0; i--)
        {
            for (var j = got.Count - 1; j >= 0; j--)
            {
                likeness[i, j] = Likeness.Of(expected[i], got[j]);
                var paired = likeness[i, j] >= Threshold ? best[i + 1, j + 1] + likeness[i, j] : 0;
                best[i, j] = Math.Max(paired, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }
        return best;
    }
}
