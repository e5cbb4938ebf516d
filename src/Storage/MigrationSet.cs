using System.Data.Common;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Palermo.Storage;

/// <summary>One numbered step of a module's tables.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="Digest">SHA-256 of the SQL, hexadecimal; recorded when applied, so that an edited file is noticed.</param>
public sealed record Migration(int Number, string Name, string Sql, string Digest);

/// <summary>The numbered SQL files of one module; each table, index and trigger it makes begins with its prefix (decision 0003).</summary>
public sealed class MigrationSet
{
    private readonly Func<Dialect, IReadOnlyList<Migration>> migrations;

    private MigrationSet(string prefix, Func<Dialect, IReadOnlyList<Migration>> migrations) =>
        (Prefix, this.migrations) = (prefix, migrations);

    public string Prefix { get; }

    /// <summary>The steps for one engine.</summary>
    public IReadOnlyList<Migration> For(Dialect dialect) => migrations(dialect);

    /// <summary>What writes leave to be done once for their whole group: called in its transaction, before the commit.</summary>
    public Action<DbConnection>? BeforeCommit { get; private init; }

    /// <summary>Whether a table of the module is made anew from the others by <see cref="BeforeCommit"/>, so that a move leaves it out.</summary>
    public Func<string, bool> IsDerived { get; private init; } = _ => false;

    /// <summary>Reads the files embedded from <c>Migrations/sqlite/0001_name.sql</c> and <c>Migrations/postgres/0001_name.sql</c> on.</summary>
    /// <exception cref="InvalidOperationException">No file, a gap in the numbers, or a name that is not <c>NNNN_name.sql</c>.</exception>
    /// <param name="beforeCommit">See <see cref="BeforeCommit"/>.</param>
    public static MigrationSet FromAssembly(
        Assembly assembly,
        string prefix,
        Action<DbConnection>? beforeCommit = null,
        Func<string, bool>? isDerived = null
    )
    {
        var sqlite = new Lazy<IReadOnlyList<Migration>>(() => Read(assembly, prefix, Dialect.Sqlite));
        var postgres = new Lazy<IReadOnlyList<Migration>>(() => Read(assembly, prefix, Dialect.Postgres));
        return new MigrationSet(prefix, dialect => (dialect == Dialect.Sqlite ? sqlite : postgres).Value)
        {
            BeforeCommit = beforeCommit,
            IsDerived = isDerived ?? (_ => false),
        };
    }

    /// <summary>The same files for both engines.</summary>
    internal static MigrationSet FromFiles(
        string prefix,
        IEnumerable<(string Name, string Sql)> files,
        Action<DbConnection>? beforeCommit = null
    )
    {
        var steps = Numbered(prefix, files);
        return new MigrationSet(prefix, _ => steps) { BeforeCommit = beforeCommit };
    }

    private static List<Migration> Read(Assembly assembly, string prefix, Dialect dialect)
    {
        var folder = $"Migrations/{dialect.Name}/";
        var files = assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal));
        return Numbered(prefix, files.Order(StringComparer.Ordinal).Select(name => (name[folder.Length..], Text(assembly, name))));
    }

    private static List<Migration> Numbered(string prefix, IEnumerable<(string Name, string Sql)> files)
    {
        var steps = files.Select(file => Parse(file.Name, file.Sql)).ToList();
        var numbered = steps.Select((migration, index) => migration.Number == index + 1).All(right => right);
        return steps.Count > 0 && numbered
            ? steps
            : throw new InvalidOperationException($"The migrations of '{prefix}' must be numbered from 0001 on without gaps.");
    }

    private static Migration Parse(string name, string sql)
    {
        if (
            name.Length < 10
            || name[4] != '_'
            || !name.EndsWith(".sql", StringComparison.Ordinal)
            || !int.TryParse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        )
        {
            throw new InvalidOperationException($"'{name}' is not named NNNN_name.sql.");
        }
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sql)));
        return new Migration(number, name[5..^4], sql, digest);
    }

    private static string Text(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
