using System.Text;

namespace Palermo.Parsing.Tests.Tree;

/// <summary>Text of the documents' forms in no order, and documents with damage: what a reader must take all the same.</summary>
internal static class TextSoup
{
    private static readonly string[] Fragments =
    [
        "I. Introduction",
        "II. Recommendations",
        "A. General",
        "B. Other matters",
        "C. Third",
        "1. First paragraph ends.",
        "2. Second one goes on",
        "3. Third, with a note.¹",
        "¹ A note.",
        "* Star note.",
        "Recommendation 1",
        "Recommendation 2",
        "States should act.",
        "States parties are encouraged, within their means, to",
        "(a) An item;",
        "(b) Another;",
        "(i) Nested;",
        "(ii) Nested too;",
        "- A bullet: with text.",
        "Provisional agenda",
        "Annotations",
        "Documentation",
        "Annex",
        "Proposed organization of work",
        "Date and time\tAgenda item\tTitle",
        "Monday, 5 October\t\t",
        "10 a.m.–1 p.m.\t1 (a)\tOpening",
        "\t2\tOther *matters*",
        "lower case goes on here",
        "A heading without a stop",
        "Distr.: General",
        "5 October 2023",
        "**Bold over\ntwo lines**",
        "*Convention* text<i>s</i> here.",
        "[label](#) and [x] and <b>y",
        "\\$5 and \\* star",
        "m² and ³",
        "# Title",
        "## A. Hashed",
        "41. adopted the following agenda:",
        "1. Item one",
        "2. Item two",
        "__________",
        "\f",
        "5\\. x",
        "\\ literal",
        "Secretary-\nGeneral",
        "\t",
        "7.",
        "12. Twelve",
        "Ünïcode 🜚 pair.",
        "…",
        "V. Five",
        "D. Delta",
        "(1) One",
        "-- rule",
        "a\u00A0b",
        "The General Assembly,",
        "The Conference of the *Parties* to the Convention,¹",
        "Recalling its resolution 2/4,",
        "Deeply concerned that 7 of them",
        "Requests the Secretary-General to report.",
        "Avenmar,* Lindora: draft resolution",
        "69th plenary meeting",
        "[Adopted without a vote.]",
        "44th meeting\n18 December 2025",
        "_______________\n1 See resolution 2/4.\n2 Ibid.",
        "The strait1 and its lights,2 as of 4 May 20413",
    ];

    private const string Table =
        "Port of call  Lamps   Keeper\nLindora       12      The harbour\n                      master\nSelvarin      120     Nobody\n\n";

    private const string Masthead =
        "United Nations      Distr.: General\nAssembly of the     5 October 2023\nLantern             Original: English\n\n";

    public static string Write(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(1, 24); i > 0; i--)
            text.Append(Fragments[random.Next(Fragments.Length)])
                .Append(
                    random.Next(4) switch
                    {
                        0 => " \n",
                        1 => "\n \n\n",
                        _ => "\n\n",
                    }
                );
        return random.Next(4) switch
        {
            0 => Masthead + text,
            1 => Table + text,
            2 => text + Table,
            _ => text.ToString(),
        };
    }

    public static string Damage(string text, Random random)
    {
        var damaged = new StringBuilder(text);
        for (var i = random.Next(1, 60); i > 0; i--)
        {
            var at = random.Next(damaged.Length);
            switch (random.Next(4))
            {
                case 0:
                    damaged.Remove(at, Math.Min(random.Next(1, 40), damaged.Length - at));
                    break;
                case 1:
                    damaged.Insert(at, "\n\n");
                    break;
                case 2:
                    damaged.Insert(at, Fragments[random.Next(Fragments.Length)]);
                    break;
                default:
                    damaged[at] = "*<[\\\t¹(.#"[random.Next(9)];
                    break;
            }
        }
        return damaged.ToString();
    }
}
