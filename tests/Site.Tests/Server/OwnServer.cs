using System.Diagnostics;
using Dapper;
using Npgsql;

[assembly: AssemblyFixture(typeof(Palermo.Site.Tests.Server.OwnServer))]

namespace Palermo.Site.Tests.Server;

/// <summary>A PostgreSQL of these tests' own, which may be killed in the midst of things; started when it is first asked for.</summary>
public sealed class OwnServer : IDisposable
{
    private readonly string folder = Path.Combine(
        Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(),
        "palermo-" + Path.GetRandomFileName()
    );

    private bool made;

    private static string Programs =>
        Path.Combine(Directory.GetDirectories("/usr/lib/postgresql").MaxBy(path => Version.Parse(Path.GetFileName(path) + ".0"))!, "bin");

    /// <summary>A new and empty database, as the command line names it.</summary>
    public string Database(string name)
    {
        Make();
        Execute("postgres", $"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'");
        return Named(name);
    }

    /// <param name="role">The owner of everything unless another is named; <c>guarded</c> needs a password.</param>
    public string Named(string database, string role = "palermo") => $"Host={folder};Database={database};Username={role}";

    public void Execute(string database, string sql)
    {
        Make();
        using var connection = new NpgsqlConnection(Named(database) + ";Pooling=False");
        connection.Open();
        connection.Execute(sql);
    }

    /// <summary>As after a crash: nothing is tidied up, every connection ends.</summary>
    public void Kill() => Run($"'{Programs}/pg_ctl' -D '{folder}/data' -m immediate -w stop");

    public void Start() =>
        Run(
            $"'{Programs}/pg_ctl' -D '{folder}/data' -l '{folder}/log' -w -o '-c listen_addresses= -c unix_socket_directories={folder}' start"
        );

    public void Dispose()
    {
        if (made)
        {
            Kill();
            Directory.Delete(folder, recursive: true);
        }
    }

    private void Make()
    {
        if (made)
        {
            return;
        }
        Directory.CreateDirectory(folder);
        if (Environment.IsPrivilegedProcess)
        {
            Wait(Process.Start("chown", ["postgres", folder]));
        }
        Run($"'{Programs}/initdb' -D '{folder}/data' -U palermo -A trust --data-checksums --encoding UTF8 --locale C.UTF-8 --no-sync");
        File.WriteAllText(Path.Combine(folder, "data", "pg_hba.conf"), "local all guarded scram-sha-256\nlocal all all trust\n");
        Start();
        made = true;
    }

    /// <summary>PostgreSQL refuses to be run by root.</summary>
    private static void Run(string command)
    {
        string[] shell = ["sh", "-c", $"cd / && {command} >/dev/null"];
        string[] all = Environment.IsPrivilegedProcess
            ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", .. shell]
            : shell;
        Wait(Process.Start(all[0], all[1..]));
    }

    private static void Wait(Process process)
    {
        using (process)
        {
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
        }
    }
}
