namespace Palermo.Record.Lists;

/// <summary>One pass over a list's rows: which pass all choices, and how many carry each value of each facet.</summary>
internal sealed class ListPass
{
    private readonly Choice[] choices;
    private readonly (ListFacet Facet, FacetColumn Column, int[] Counts)[] counted;

    /// <param name="columns">All rows.</param>
    /// <param name="facets">The list's facets.</param>
    /// <param name="visible">The rows that may pass; null for all.</param>
    /// <param name="choices">What rows must be to pass.</param>
    public ListPass(ListColumns columns, IReadOnlyList<ListFacet> facets, bool[]? visible, IReadOnlyList<Choice> choices)
    {
        this.choices = [.. choices];
        counted =
        [
            .. facets
                .Select(facet => (facet, Column: columns.Of(facet)!))
                .Where(facet => facet.Column is not null)
                .Select(facet => (facet.facet, facet.Column, new int[facet.Column.Values.Count])),
        ];
        for (var row = 0; row < columns.Keys.Count; row++)
        {
            if (visible is null || visible[row])
                Take(row);
        }
    }

    /// <summary>The rows that pass, in the list's order.</summary>
    public List<int> Passing { get; } = [];

    /// <summary>Rows for each value of one facet, heeding the choices of the others.</summary>
    public IEnumerable<(string Value, long Count)> Counts(ListFacet facet)
    {
        var (_, column, counts) = Array.Find(counted, one => one.Facet == facet);
        return column.Values.Zip(counts, (value, count) => (value, (long)count)).Where(value => value.Item2 > 0);
    }

    /// <summary>A row that fails one choice only still counts among that facet's own values, so that the choice can be changed.</summary>
    private void Take(int row)
    {
        Choice? failed = null;
        foreach (var choice in choices)
        {
            if (choice.Passes(row))
                continue;
            if (failed is not null)
                return;
            failed = choice;
        }
        if (failed is null)
            Passing.Add(row);
        foreach (var (facet, column, counts) in counted)
        {
            if (failed is not null && failed.Facet != facet)
                continue;
            foreach (var code in column.Of(row))
                counts[code]++;
        }
    }
}

/// <summary>Values of one facet, of which a row must have one.</summary>
internal abstract record Choice(ListFacet Facet)
{
    public abstract bool Passes(int row);

    /// <param name="Chosen">By the number of the value.</param>
    public sealed record OfValues(ListFacet Facet, FacetColumn Column, bool[] Chosen) : Choice(Facet)
    {
        public override bool Passes(int row)
        {
            foreach (var code in Column.Of(row))
            {
                if (Chosen[code])
                    return true;
            }
            return false;
        }
    }

    /// <param name="Rows">As the database found them.</param>
    public sealed record OfRows(ListFacet Facet, bool[] Rows) : Choice(Facet)
    {
        public override bool Passes(int row) => Rows[row];
    }
}
