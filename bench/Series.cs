using System.Globalization;

namespace Palermo.Bench;

/// <summary>Values of repeated rounds; reported by their median with the least and the greatest, never by the best.</summary>
internal sealed class Series
{
    private readonly List<double> values = [];

    public void Add(double value) => values.Add(value);

    public double Median
    {
        get
        {
            var sorted = values.Order().ToList();
            var middle = sorted.Count / 2;
            return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        }
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Median:0.00} ({values.Min():0.00} to {values.Max():0.00})");
}
