using System.Runtime.CompilerServices;
using Palermo.Pages.Web;
using Palermo.Record.Answers;

namespace Palermo.Record.Lists;

/// <summary>A list as programs get it: part by part, or all of it at once.</summary>
/// <param name="Summary">What it holds, for the description of the API.</param>
/// <param name="List">One page.</param>
/// <param name="All">Every row of the same list in the same order; read piece by piece, so that no reader holds a snapshot for long.</param>
/// <param name="Columns">The list as a table.</param>
internal sealed record Collection<T>(
    ListShape Shape,
    string Summary,
    Func<ReadScope, ListQuery, Listed<T>> List,
    Func<Asking, ListQuery, CancellationToken, IAsyncEnumerable<T>> All,
    IReadOnlyList<CsvColumn<T>> Columns
);

/// <summary>All rows of a list.</summary>
internal static class AllRows
{
    private const int Piece = 500;

    /// <summary>Rows of the database: their keys first (eight bytes each), then the rows themselves in pieces.</summary>
    public static async IAsyncEnumerable<T> FromDatabase<T>(
        Asking asking,
        ListSource source,
        ListQuery query,
        Func<ReadScope, IReadOnlyList<long>, IEnumerable<T>> load,
        Func<T, long> key,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        var keys = await asking.ReadAsync(scope => new ListReader(scope, source, query).AllKeys(), cancel);
        foreach (var piece in keys.Chunk(Piece))
        {
            var rows = await asking.ReadAsync(scope => load(scope, piece).ToDictionary(key), cancel);
            // A row that an import has replaced meanwhile is left out.
            foreach (var row in piece.Where(rows.ContainsKey))
            {
                yield return rows[row];
            }
        }
    }

    /// <summary>Rows of a register: a few hundred, so at once.</summary>
    public static async IAsyncEnumerable<T> OfRegister<T>(
        Asking asking,
        ListQuery query,
        Func<ReadScope, ListQuery, Listed<T>> list,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        var all = await asking.ReadAsync(scope => list(scope, query with { Limit = int.MaxValue, After = [] }), cancel);
        foreach (var row in all.Items)
        {
            yield return row;
        }
    }
}
