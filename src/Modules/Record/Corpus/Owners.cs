using System.Data.Common;
using Dapper;
using Palermo.Record.Extract;

namespace Palermo.Record.Corpus;

/// <summary>Which stored document bears a symbol, by its own words: of several languages the one that stands for all, of several editions the newest.</summary>
internal sealed class Owners
{
    private const int AtOnce = 500;

    private readonly Dictionary<string, Owner> owners = new(StringComparer.Ordinal);

    /// <param name="named">The symbols that are asked for.</param>
    public Owners(DbConnection connection, IReadOnlySet<string> named)
    {
        foreach (var symbols in named.Chunk(AtOnce))
        {
            foreach (
                var owner in connection.Query<Owner>(
                    $"{Owner.Sql} WHERE symbol IN (SELECT value FROM json_each(@symbols))",
                    new { symbols = Json.Of(symbols) }
                )
            )
                Note(owner.Symbol, owner);
        }
        // Several symbols printed joined: few documents have them, in an index of their own.
        foreach (var owner in connection.Query<Owner>($"{Owner.Sql} WHERE joint_symbols <> '[]'").Where(owner => owner.Symbol is not null))
        {
            foreach (var symbol in Json.To<string[]>(owner.JointSymbols).Where(named.Contains))
                Note(symbol, owner);
        }
    }

    public long? Of(string symbol) => owners.TryGetValue(symbol, out var owner) ? owner.Id : null;

    /// <summary>All symbols printed on it.</summary>
    public static IEnumerable<string> Symbols(string? symbol, string jointSymbols) =>
        symbol is null ? [] : Json.To<string[]>(jointSymbols).Prepend(symbol).Distinct(StringComparer.Ordinal);

    private void Note(string symbol, Owner owner)
    {
        if (!owners.TryGetValue(symbol, out var known) || owner.IsNewerThan(known))
            owners[symbol] = owner;
    }

    private sealed record Owner
    {
        public const string Sql =
            "SELECT id AS Id, symbol AS Symbol, joint_symbols AS JointSymbols, stands_first AS First, sort_date AS Day, sha256 AS Digest FROM record_documents";

        public long Id { get; init; }
        public required string Symbol { get; init; }
        public required string JointSymbols { get; init; }
        public long First { get; init; }
        public required string Day { get; init; }
        public required string Digest { get; init; }

        public bool IsNewerThan(Owner other) =>
            (First.CompareTo(other.First), string.CompareOrdinal(Day, other.Day), string.CompareOrdinal(Digest, other.Digest))
                is
                    (> 0, _, _)
                    or
                    (0, > 0, _)
                    or
                    (0, 0, > 0);
    }
}
