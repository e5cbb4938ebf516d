using Microsoft.Data.Sqlite;

namespace Palermo.Storage.Tests;

/// <summary>Each setting broken on purpose.</summary>
[Trait(TestPlace.Engine, TestPlace.Sqlite)]
public sealed class SettingsTests : IDisposable
{
    private readonly Scratch scratch = new();

    [Theory]
    [InlineData("journal_mode = DELETE")]
    [InlineData("synchronous = NORMAL")]
    [InlineData("synchronous = OFF")]
    [InlineData("foreign_keys = OFF")]
    [InlineData("secure_delete = OFF")]
    [InlineData("secure_delete = FAST")]
    [InlineData("trusted_schema = ON")]
    [InlineData("cell_size_check = OFF")]
    [InlineData("mmap_size = 1048576")]
    [InlineData("temp_store = FILE")]
    [InlineData("wal_autocheckpoint = 1000")]
    [InlineData("busy_timeout = 0")]
    [InlineData("journal_size_limit = -1")]
    [InlineData("query_only = ON")]
    public async Task A_writer_with_a_wrong_setting_is_refused(string wrong) => await RefusedAsync(Role.Writer, wrong);

    [Theory]
    [InlineData("query_only = OFF")]
    [InlineData("synchronous = NORMAL")]
    [InlineData("foreign_keys = OFF")]
    [InlineData("trusted_schema = ON")]
    [InlineData("cell_size_check = OFF")]
    [InlineData("mmap_size = 1048576")]
    [InlineData("wal_autocheckpoint = 1000")]
    public async Task A_reader_with_a_wrong_setting_is_refused(string wrong) => await RefusedAsync(Role.Reader, wrong);

    [Theory]
    [InlineData("3.50.4", true)]
    [InlineData("3.50.7", true)]
    [InlineData("3.51.3", true)]
    [InlineData("3.52.0", true)]
    [InlineData("4.0.0", true)]
    [InlineData("3.44.6", true)]
    [InlineData("3.40.1", false)]
    [InlineData("3.44.5", false)]
    [InlineData("3.45.0", false)]
    [InlineData("3.50.3", false)]
    [InlineData("3.50.5", false)]
    [InlineData("3.50.6", false)]
    [InlineData("3.51.0", false)]
    [InlineData("3.51.2", false)]
    [InlineData("", false)]
    [InlineData("three", false)]
    public void Only_versions_that_are_safe_here_are_allowed(string version, bool allowed)
    {
        var refusal = Record.Exception(() => SqliteVersion.Demand(version));

        Assert.Equal(allowed, refusal is null);
        Assert.True(refusal is null or StoreRefusedException);
    }

    public void Dispose() => scratch.Dispose();

    private async Task RefusedAsync(Role role, string wrong)
    {
        await using (scratch.OpenWriter()) { }
        using var connection = Connections.Open(scratch.Database, role);
        Settings.Demand(connection, role);
        connection.Execute($"PRAGMA {wrong}");

        var refusal = Assert.Throws<StoreRefusedException>(() => Settings.Demand(connection, role));

        Assert.Contains($"SQLite runs with {wrong.Split(' ')[0]} =", refusal.Message, StringComparison.Ordinal);
    }
}
