using System.Text;

namespace Palermo.Site.Tests.Program;

/// <summary>Reads tables by the letter of RFC 4180 and refuses what it does not allow.</summary>
internal static class Csv
{
    public static List<string[]> Read(string text)
    {
        var rows = new List<string[]>();
        var at = 0;
        while (at < text.Length)
        {
            var row = new List<string> { Cell(text, ref at) };
            while (at < text.Length && text[at] == ',')
            {
                at++;
                row.Add(Cell(text, ref at));
            }
            Assert.True(text.AsSpan(at).StartsWith("\r\n"), $"A line ends at {at} with something else than CR LF.");
            at += 2;
            rows.Add([.. row]);
        }
        return rows;
    }

    private static string Cell(string text, ref int at)
    {
        if (text[at] != '"')
        {
            var end = text.AsSpan(at).IndexOfAny(",\r\n");
            var bare = text.Substring(at, end);
            Assert.DoesNotContain('"', bare);
            at += end;
            return bare;
        }
        var cell = new StringBuilder();
        for (at++; ; at += 2)
        {
            var quote = text.IndexOf('"', at);
            cell.Append(text, at, quote - at);
            at = quote;
            if (text[at + 1] != '"')
            {
                at++;
                return cell.ToString();
            }
            cell.Append('"');
        }
    }
}
