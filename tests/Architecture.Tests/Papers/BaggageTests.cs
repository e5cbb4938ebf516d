using System.Text;

namespace Palermo.Architecture.Tests.Papers;

public class BaggageTests
{
    [Fact]
    public void Git_holds_the_projects_own_files_alone()
    {
        Assert.Contains("Palermo.slnx", TrackedFiles.All);
        Assert.Empty(
            TrackedFiles.All.Select(path => Baggage.InPath(path, new FileInfo(TrackedFiles.InClone(path)).Length)).OfType<string>()
        );
    }

    [Fact]
    public void No_file_tells_a_secret_or_names_a_machine() =>
        Assert.Empty(
            TrackedFiles.All.Where(path => !TrackedFiles.IsRule(path)).SelectMany(path => Baggage.InText(path, TrackedFiles.Text(path)))
        );

    [Theory]
    [InlineData("web/node_modules/lit/index.js", 10)]
    [InlineData("src/Storage/libsqlite.so", 10)]
    [InlineData("docs/film.webm", 2_000_000)]
    [InlineData("tests/data.db", 10)]
    public void A_planted_file_is_found(string path, long length) => Assert.NotNull(Baggage.InPath(path, length));

    [Theory]
    [InlineData("-----BEGIN EC PRIVATE", " KEY-----")]
    [InlineData("key AKIA", "ABCDEFGHIJKLMNOP")]
    [InlineData("ghp", "_abcdefghijklmnopqrstuvwxyz0123456789")]
    [InlineData("\"password", "\": \"correcthorse\"")]
    [InlineData("see ", "/home/ana/palermo")]
    [InlineData("cd ", "/work/palermo")]
    [InlineData("\"resolved", "\": \"https://registry.example/a.tgz\"")]
    public void A_planted_line_is_found(string one, string other) =>
        Assert.Single(Baggage.InText("planted", new StringBuilder("first\n").Append(one).Append(other).Append("\nlast").ToString()));

    [Theory]
    [InlineData("var password = Read();")]
    [InlineData("https://example.org/home/ana")]
    [InlineData("palermo serve --data ~/wg")]
    public void An_innocent_line_passes(string line) => Assert.Empty(Baggage.InText("innocent", line));
}
