using Dapper;

namespace Palermo.Record.Answers;

/// <summary>Finds a row's key by its address.</summary>
internal static class BySlug
{
    /// <param name="table">One of ours, with columns <c>id</c> and <c>slug</c>.</param>
    public static T? One<T>(ReadScope scope, string table, string slug, Func<IReadOnlyList<long>, IEnumerable<T>> load)
        where T : class =>
        scope.Connection.QueryFirstOrDefault<long?>($"SELECT id FROM {table} WHERE slug = @slug", new { slug }) is { } key
            ? load([key]).Single()
            : null;
}
