using System.Text;
using Palermo.Pages.Tests.Languages;
using Palermo.Pages.Web;

namespace Palermo.Pages.Tests.Web;

public class StylesheetTests
{
    /// <summary>What is said later wins: the order of the parts is part of the style, and paper comes last.</summary>
    [Fact]
    public void The_stylesheet_is_all_its_parts_in_the_order_of_their_numbers()
    {
        var parts = Directory.GetFiles(SourceTree.In("src/Pages/Assets/Style"), "*.css").Order(StringComparer.Ordinal).ToList();

        Assert.Equal("01-tokens.css", Path.GetFileName(parts[0]));
        Assert.Equal("17-print.css", Path.GetFileName(parts[^1]));
        Assert.Equal(string.Concat(parts.Select(File.ReadAllText)), Encoding.UTF8.GetString(SiteFiles.Stylesheet.Bytes));
    }
}
