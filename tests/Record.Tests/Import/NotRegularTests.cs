using System.Diagnostics;
using System.Net.Sockets;
using Palermo.Kernel;
using Palermo.Record.Import;

namespace Palermo.Record.Tests.Import;

/// <summary>Pipes, sockets and devices are told from files and never opened: one that nobody writes to would be waited for without end.</summary>
public sealed class NotRegularTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("palermo-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/null")]
    public void A_device_is_no_regular_file(string path) => NotRegular(path);

    [Fact]
    public async Task A_pipe_is_no_regular_file()
    {
        var path = Path.Combine(root, "pipe");
        using (var make = Process.Start("mkfifo", [path]))
            await make.WaitForExitAsync();

        NotRegular(path);
    }

    [Fact]
    public void A_socket_is_no_regular_file()
    {
        var path = Path.Combine(root, "socket");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(path));

        NotRegular(path);
    }

    [Fact]
    public void A_link_is_what_it_leads_to()
    {
        File.WriteAllText(Path.Combine(root, "note.txt"), Paper.Note(1));
        var (note, zero) = (Path.Combine(root, "note"), Path.Combine(root, "zero"));
        File.CreateSymbolicLink(note, Path.Combine(root, "note.txt"));
        File.CreateSymbolicLink(zero, "/dev/zero");

        Assert.IsType<DocumentFile.Taken>(DocumentFile.Read(new SystemFiles(), note));
        NotRegular(zero);
    }

    private static void NotRegular(string path) =>
        Assert.Equal("not a regular file", Assert.IsType<DocumentFile.Refused>(DocumentFile.Read(new SystemFiles(), path)).Why.Message);
}
