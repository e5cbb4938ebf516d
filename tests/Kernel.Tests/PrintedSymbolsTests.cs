using FsCheck;
using FsCheck.Fluent;

namespace Palermo.Kernel.Tests;

public class PrintedSymbolsTests
{
    [Theory]
    [InlineData("as contained in document LC/AOP/WG.1/2021/5.", "LC/AOP/WG.1/2021/5")]
    [InlineData("the report (A/76/642), para. 5", "A/76/642")]
    [InlineData("the draft (LC/AOP/WG.1/2021/L.1 and Add.1, as orally amended)", "LC/AOP/WG.1/2021/L.1 LC/AOP/WG.1/2021/L.1/Add.1")]
    [InlineData("see A/78/481, Add.1 and Add.2.", "A/78/481 A/78/481/Add.1 A/78/481/Add.2")]
    [InlineData("see A/78/481 and Add.1–3 and Corr.1", "A/78/481 A/78/481/Add.1 A/78/481/Add.2 A/78/481/Add.3 A/78/481/Corr.1")]
    [InlineData("see A/78/481/Add.1 and Add.2", "A/78/481/Add.1 A/78/481/Add.2")]
    [InlineData("see A/78/481/Add.1 and 2", "A/78/481/Add.1 A/78/481/Add.2")]
    [InlineData("see A/78/481 and Add.1, 2 and 3.", "A/78/481 A/78/481/Add.1 A/78/481/Add.2 A/78/481/Add.3")]
    [InlineData("see A/78/481/Add.1 and 12 others", "A/78/481/Add.1")]
    [InlineData("see A/78/481 and 2", "A/78/481")]
    [InlineData("joint paper LC/AOP/WG.1/2021/3-LC/AOP/WG.2/2021/3;", "LC/AOP/WG.1/2021/3 LC/AOP/WG.2/2021/3")]
    [InlineData("broken LC/AOP/WG.1/2021/ INF/1 here", "LC/AOP/WG.1/2021/INF/1")]
    [InlineData("broken LC/AOP/WG.1/2021/3- LC/AOP/WG.2/2021/3 here", "LC/AOP/WG.1/2021/3 LC/AOP/WG.2/2021/3")]
    [InlineData("both S/2020/785 and A/75/344", "S/2020/785 A/75/344")]
    [InlineData("A/76/642–", "A/76/642")]
    [InlineData("at www.example.org/A/76/642 and https://docs.example.org/en/A/76/642", "")]
    [InlineData("he and/or she; 24/7; TCP/IP; S/he; LC/AOP and so on; 3/4 of A/B", "")]
    [InlineData("A/76/642 and additional papers", "A/76/642")]
    public void Symbols_are_found_in_running_text(string text, string symbols) =>
        Assert.Equal(
            symbols.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            PrintedSymbols.In(text).SelectMany(printed => printed.Symbols).Select(symbol => symbol.ToString())
        );

    [Fact]
    public void The_place_covers_what_is_printed_and_no_closing_sign()
    {
        const string text = "Draft (LC/AOP/WG.1/2021/L.1 and Add.1). End.";

        var printed = Assert.Single(PrintedSymbols.In(text));

        Assert.Equal("LC/AOP/WG.1/2021/L.1 and Add.1", text.Substring(printed.Start, printed.Length));
    }

    [Fact]
    public void No_text_makes_the_scanner_fail_and_every_symbol_reads_again() =>
        Prop.ForAll(
                Soup().ToArbitrary(),
                text =>
                    PrintedSymbols
                        .In(text)
                        .All(printed =>
                            printed.Start >= 0
                            && printed.Start + printed.Length <= text.Length
                            && printed.Symbols.All(symbol => DocumentSymbol.TryParse(symbol.ToString(), out var again) && again == symbol)
                        )
            )
            .QuickCheckThrowOnFailure();

    /// <summary>Pieces of symbols, links and rubbish in any order.</summary>
    private static Gen<string> Soup() =>
        Gen.Elements(
                "A",
                "S",
                "CTOC",
                "/",
                "/",
                "/",
                "-",
                "‑",
                ".",
                " ",
                " and ",
                ", ",
                "Add.1",
                "Add.1–3",
                "Rev",
                "2023",
                "COP",
                "WG.7",
                "RES",
                "x",
                "é",
                "\ud800",
                ""
            )
            .ArrayOf()
            .Select(string.Concat);
}
