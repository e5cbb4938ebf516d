using System.Text;

namespace Palermo.Parsing.Formats.Docx;

/// <summary>A paragraph's place in an automatic numbering.</summary>
internal readonly record struct DocxListPlace(string List, int Level);

/// <summary>The automatic numberings of a Word file, and how far each has counted.</summary>
internal sealed class DocxNumbering
{
    /// <summary>Word has nine.</summary>
    private const int Levels = 9;

    private readonly Dictionary<string, DocxLevel[]> abstracts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Abstract, int?[] Starts)> lists = new(StringComparer.Ordinal);

    /// <summary>Lists that share one definition go on counting together.</summary>
    private readonly Dictionary<string, int[]> counters = new(StringComparer.Ordinal);

    private readonly HashSet<(string List, int Level)> restarted = [];

    public static DocxNumbering Read(DocxPackage package)
    {
        var numbering = new DocxNumbering();
        var reading = new Reading(numbering);
        foreach (var element in DocxPackage.Elements(package.Part("word/numbering.xml")))
        {
            if (!element.IsEnd)
                reading.See(element);
        }
        return numbering;
    }

    /// <summary>Counts on and says the label of the next paragraph of a list; null where the paragraph is in none.</summary>
    public string? Next(DocxListPlace? place)
    {
        if (place is not { } at || !lists.TryGetValue(at.List, out var list) || !abstracts.TryGetValue(list.Abstract, out var levels))
            return null;
        var level = Math.Clamp(at.Level, 0, Levels - 1);
        Count(at.List, list.Abstract, list.Starts, levels, level);
        return levels[level].Format == "bullet" ? "-" : Label(levels, counters[list.Abstract], level);
    }

    private void Count(string name, string shared, int?[] starts, DocxLevel[] levels, int level)
    {
        if (!counters.TryGetValue(shared, out var counted))
            counters[shared] = counted = [.. levels.Select(one => one.Start - 1)];
        if (starts[level] is { } start && restarted.Add((name, level)))
            counted[level] = start - 1;
        for (var above = 0; above < level; above++)
            counted[above] = Math.Max(counted[above], levels[above].Start);
        counted[level] = counted[level] < int.MaxValue ? counted[level] + 1 : counted[level];
        for (var below = level + 1; below < Levels; below++)
            counted[below] = levels[below].Start - 1;
    }

    private static string Label(DocxLevel[] levels, int[] counted, int level)
    {
        var label = new StringBuilder();
        var text = levels[level].Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 1 < text.Length && text[i + 1] is >= '1' and <= '9')
            {
                var of = text[++i] - '1';
                label.Append(levels[of].Write(counted[of], levels[level].AllDecimal));
            }
            else
                label.Append(text[i]);
        }
        return label.ToString();
    }

    /// <summary>One pass over the part.</summary>
    private sealed class Reading(DocxNumbering numbering)
    {
        private DocxLevel[]? levels;
        private (string Abstract, int?[] Starts) list;
        private string? name;
        private int level;

        public void See(DocxElement element)
        {
            switch (element.Name)
            {
                case "abstractNum":
                    levels = [.. Enumerable.Repeat(DocxLevel.None, Levels)];
                    numbering.abstracts[element.Attribute("abstractNumId") ?? ""] = levels;
                    break;
                case "num":
                    name = element.Attribute("numId") ?? "";
                    levels = null;
                    break;
                case "abstractNumId" when name is not null:
                    numbering.lists[name] = list = (element.Value ?? "", new int?[Levels]);
                    break;
                case "lvl" or "lvlOverride":
                    level = int.TryParse(element.Attribute("ilvl"), provider: null, out var number) ? Math.Clamp(number, 0, Levels - 1) : 0;
                    break;
                case "startOverride" when name is not null && list.Starts is not null:
                    list.Starts[level] = element.Number;
                    break;
                default:
                    if (levels is not null)
                        levels[level] = Changed(levels[level], element);
                    break;
            }
        }

        private static DocxLevel Changed(DocxLevel level, DocxElement element) =>
            element.Name switch
            {
                "start" => level with { Start = element.Number ?? 1 },
                "numFmt" => level with { Format = element.Value ?? "decimal" },
                "lvlText" => level with { Text = element.Value ?? "" },
                "isLgl" => level with { AllDecimal = element.IsOn },
                _ => level,
            };
    }
}
