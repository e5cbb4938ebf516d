using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Palermo.Record.Lists;

namespace Palermo.Record.Tests.Reading;

/// <summary>Questions as they stand in an address.</summary>
internal static class Ask
{
    public static ListQuery Of(ListShape list, string query) =>
        Parameters(list, query).TryRead(strict: true, out var asked, out var bad)
            ? asked
            : throw new ArgumentException($"{bad}", nameof(query));

    public static BadParameter? Refusal(ListShape list, string query, bool strict = true) =>
        Parameters(list, query).TryRead(strict, out _, out var bad) ? null : bad;

    private static ListParameters Parameters(ListShape list, string query) =>
        new(new QueryCollection(QueryHelpers.ParseQuery(query)), list);
}
