using System.Text;
using Palermo.Cases;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.Tests.Families;

/// <summary>The relatives of the five documents that stand beside the clone; they may be absent.</summary>
internal static class FamilyFile
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Repository.Documents, "..", "families"));

    public static string Text(string name, Encoding? encoding = null)
    {
        var path = Path.Combine(Folder, name);
        Assert.SkipUnless(File.Exists(path), $"{name} is not in {Folder}.");
        return (encoding ?? Encoding.UTF8).GetString(File.ReadAllBytes(path));
    }

    public static DocumentRecord Read(string text) => DocumentReader.Read("document.txt", Encoding.UTF8.GetBytes(text)).Record;
}
