using FsCheck;
using FsCheck.Fluent;
using Palermo.Kernel;
using Palermo.Parsing.Reading;

namespace Palermo.Parsing.Tests.Reading;

/// <summary>Citations in invented paragraphs; expected rows as a reader finds them, "SOM" and "TIP" short for the two Protocols.</summary>
public class ReferencesTests
{
    private static readonly Body WorkingGroup = Bodies.ByCode("WG_SOM")!;

    [Theory]
    [InlineData("Article 15 of the Convention applies.", "UNTOC 15 «Article 15 of the Convention»")]
    [InlineData(
        "See articles 16 and 18 of the Convention.",
        "UNTOC 16 «articles 16 and 18 of the Convention»; UNTOC 18 «articles 16 and 18 of the Convention»"
    )]
    [InlineData(
        "See article 6, paragraph 3, of the Smuggling of Migrants Protocol.",
        "SOM 6(3) «article 6, paragraph 3, of the Smuggling of Migrants Protocol»"
    )]
    [InlineData("See article 9 (2) of the Protocol.", "SOM 9(2) «article 9 (2) of the Protocol»")]
    [InlineData("See art. 18, para. 3 (a), of the Convention.", "UNTOC 18(3) «art. 18, para. 3 (a), of the Convention»")]
    [InlineData(
        "See article 6, paragraphs 1 and 3, of the Protocol.",
        "SOM 6(1) «article 6, paragraphs 1 and 3, of the Protocol»; SOM 6(3) «article 6, paragraphs 1 and 3, of the Protocol»"
    )]
    [InlineData("See paragraph 3 of article 6 of the Protocol.", "SOM 6(3) «paragraph 3 of article 6 of the Protocol»")]
    [InlineData(
        "See articles 2–4 of the Protocol.",
        "SOM 2 «articles 2–4 of the Protocol»; SOM 3 «articles 2–4 of the Protocol»; SOM 4 «articles 2–4 of the Protocol»"
    )]
    [InlineData(
        "See article 5 of the United Nations Convention against Transnational Organized Crime1 at once.",
        "UNTOC 5 «article 5 of the United Nations Convention against Transnational Organized Crime»"
    )]
    [InlineData(
        "See article 5 (Criminal liability of migrants) of the Protocol.",
        "SOM 5 «article 5 (Criminal liability of migrants) of the Protocol»"
    )]
    [InlineData(
        "See article 5 of the Protocol and 16 of the Convention.",
        "SOM 5 «article 5 of the Protocol»; UNTOC 16 «16 of the Convention»"
    )]
    [InlineData(
        "See article 2 of the Trafficking in Persons Protocol and article 3 of that Protocol.",
        "TIP 2 «article 2 of the Trafficking in Persons Protocol»; TIP 3 «article 3 of that Protocol»"
    )]
    [InlineData(
        "See article 8 of the Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime.",
        "SOM 8 «article 8 of the Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime»"
    )]
    public void The_instrument_behind_of_is_meant(string text, string rows) => Cites(rows, text);

    [Theory]
    [InlineData("The aim of the Protocol, stated in article 2, is clear.", "SOM 2 «article 2»")]
    [InlineData("This is a purpose of the Protocol, as set out in its article 2.", "SOM 2 «its article 2»")]
    [InlineData("The Protocol is silent. In its article 13, the Convention speaks of it.", "UNTOC 13 «its article 13»")]
    [InlineData("Article 9 of the Protocol guides measures taken under article 8.", "SOM 9 «Article 9 of the Protocol»; SOM 8 «article 8»")]
    [InlineData(
        "Article 10 of the Protocol asks for it. Paragraph 2 of that article sets limits.",
        "SOM 10 «Article 10 of the Protocol»; SOM 10(2) «Paragraph 2 of that article»"
    )]
    [InlineData("Article 10 of the Protocol asks for it, and article 10 of the Protocol binds.", "SOM 10 «Article 10 of the Protocol»")]
    public void Without_of_the_instrument_named_near_is_meant(string text, string rows) => Cites(rows, text);

    [Theory]
    [InlineData("Article 46 of the United Nations Convention against Corruption is alike. That article applies.", "")]
    [InlineData("Article 33 of the 1951 Convention relating to the Status of Refugees protects them; see also article 31.", "")]
    [InlineData(
        "The Convention on the Rights of the Child sets the standard in its article 3, and the Convention is widely ratified, see its article 10.",
        ""
    )]
    [InlineData("Article 87 of the Labour Code and article 2 of the annex apply, and so does article 3.", "")]
    [InlineData(
        "Article 4 of the Global Compact is no article of ours, but article 5 of the Protocol is.",
        "SOM 5 «article 5 of the Protocol»"
    )]
    [InlineData(
        "The Convention against Corruption and the Organized Crime Convention, in particular its article 8, agree.",
        "UNTOC 8 «its article 8»"
    )]
    [InlineData("Article 6 stands alone.", "")]
    [InlineData("An article 5 pages long on the Protocol.", "")]
    public void An_article_of_another_treaty_is_not_taken_for_ours(string text, string rows) => Cites(rows, text);

    [Fact]
    public void A_term_defined_by_the_document_holds_everywhere()
    {
        var units = Said.Paragraphs(
            "The Trafficking in Persons Protocol and the Organized Crime Convention (“the Protocol” and “the Convention”) apply.",
            "The Smuggling of Migrants Protocol differs. Article 5 of the Protocol and article 8 of the Convention apply."
        );

        var cited = References.Read(units, WorkingGroup, new HashSet<DocumentSymbol>()).Articles;

        Assert.Equal(["TIP_PROTOCOL 5", "UNTOC 8"], cited.Select(one => $"{one.Instrument} {one.Article}"));
        Assert.All(cited, one => Assert.Equal("para. 2", one.Unit.Where));
    }

    [Theory]
    [InlineData("WG_TIP", "TIP_PROTOCOL")]
    [InlineData("WG_FIREARMS", "FIREARMS_PROTOCOL")]
    [InlineData("WG_SOM", "SOM_PROTOCOL")]
    public void The_Protocol_alone_is_the_one_that_the_body_serves(string body, string instrument)
    {
        var cited = References.Read(
            Said.Paragraphs("Article 5 of the Protocol applies."),
            Bodies.ByCode(body),
            new HashSet<DocumentSymbol>()
        );

        Assert.Equal(instrument, Assert.Single(cited.Articles).Instrument);
    }

    [Fact]
    public void That_article_reaches_back_over_paragraphs()
    {
        var cited = References.Read(
            Said.Paragraphs(
                "Article 10 of the Protocol binds States.",
                "That article has been cited.",
                "That article again, and that article."
            ),
            WorkingGroup,
            new HashSet<DocumentSymbol>()
        );

        Assert.Equal(["para. 1", "para. 2", "para. 3"], cited.Articles.Select(one => one.Unit.Where));
    }

    [Theory]
    [InlineData(
        "Pursuant to resolution 5/3, adopted by the Conference of the Parties to the United Nations Convention against Transnational Organized Crime, it met.",
        "resolution CTOC/COP 5/3"
    )]
    [InlineData("In its resolution 7/1, entitled “Carrying on”, the Conference of the Parties decided so.", "resolution CTOC/COP 7/1")]
    [InlineData(
        "In its resolution 7/1, the Conference of the States Parties to the United Nations Convention against Corruption decided so.",
        "resolution CAC/COSP 7/1"
    )]
    [InlineData(
        "It follows Conference resolution 9/1 and decision 4/4 of the Conference.",
        "resolution CTOC/COP 9/1; decision CTOC/COP 4/4"
    )]
    [InlineData(
        "With reference to resolutions 5/3 in 2010 and 6/3 in 2012, the outputs of the Conference are listed.",
        "resolution CTOC/COP 5/3; resolution CTOC/COP 6/3"
    )]
    [InlineData(
        "Topics of the UNTOC resolutions on smuggling: (a) Routes (OP 4, resolution 5/3); (b) Fees (OP 5, 5/3); (c) Boats (OP 3, 6/3).",
        "resolution CTOC/COP 5/3; resolution CTOC/COP 6/3"
    )]
    [InlineData(
        "Recalling General Assembly resolution 55/25, Human Rights Council resolutions 35/17 of 22 June 2017 and 36/5 of 28 September 2017 and Security Council resolution 2388 (2017).",
        "resolution A 55/25; resolution A/HRC 35/17; resolution A/HRC 36/5; resolution S 2388 (2017)"
    )]
    [InlineData("The list follows resolution 10/6.", "resolution ? 10/6")]
    [InlineData("See A/RES/79/286, that is, General Assembly resolution 79/286.", "resolution A 79/286")]
    public void A_resolution_carries_its_organ_where_words_tell_it(string text, string rows) => Refers(rows, text);

    [Theory]
    [InlineData("A list is in document LC/AOP/WG.1/2021/INF/1/Rev.1.", "document LC/AOP/WG.1 LC/AOP/WG.1/2021/INF/1/Rev.1")]
    [InlineData(
        "It adopted the report (LC/AOP/WG.1/2021/L.1 and Add.1, as orally amended).",
        "document LC/AOP/WG.1 LC/AOP/WG.1/2021/L.1; document LC/AOP/WG.1 LC/AOP/WG.1/2021/L.1/Add.1"
    )]
    [InlineData("See S/2020/785 and A/76/642, para. 5.", "document S S/2020/785; document A A/76/642")]
    [InlineData("The paper LC/AOP/WG.1/2021/2 was before the meeting.", "")]
    public void Documents_are_cited_by_symbol_unless_they_are_listed(string text, string rows) => Refers(rows, text);

    [Theory]
    [InlineData("It is dealt with above (see sect. II.A above).", "internal section II.A")]
    [InlineData("The organization of work (see annex) was agreed.", "internal annex ?")]
    [InlineData(
        "As said in paragraph 12 above, and see also paras. 5–7 and 9 below.",
        "internal paragraph 12; internal paragraph 5–7; internal paragraph 9"
    )]
    [InlineData("See annex II and table 3 below.", "internal annex II; internal table 3")]
    [InlineData("According to paragraph 12 of the procedures and rules, and section V of the report, see para. 5 of the decision.", "")]
    [InlineData("It adopted sections I and II of the present report.", "")]
    public void Places_of_the_document_itself_are_cited(string text, string rows) => Refers(rows, text);

    [Fact]
    public void A_number_that_only_one_organ_bears_in_the_document_is_that_organs()
    {
        var cited = References.Read(
            Said.Paragraphs("Conference resolution 10/6 is in force.", "The list follows resolution 10/6."),
            WorkingGroup,
            new HashSet<DocumentSymbol>()
        );

        Assert.Equal(["CTOC/COP", "CTOC/COP"], cited.Others.Select(one => one.Series));
    }

    [Fact]
    public void No_text_makes_the_reader_fail_and_what_it_prints_stands_in_the_text() =>
        Prop.ForAll(
                Soup().ToArbitrary(),
                text =>
                {
                    var cited = References.Read(Said.Paragraphs(text), WorkingGroup, new HashSet<DocumentSymbol>());
                    return cited.Articles.All(one => text.Contains(one.Printed.Value, StringComparison.Ordinal))
                        && cited.Others.All(one => text.Contains(one.Printed.Value, StringComparison.Ordinal));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Theory]
    [InlineData("article 5, ")]
    [InlineData("article 5 of the Protocol and ")]
    [InlineData("articles 1, ")]
    [InlineData("resolution 5/3, ")]
    [InlineData("The Conference ")]
    [InlineData("Convention on ")]
    [InlineData("A/1/")]
    [InlineData("see para. 1 and ")]
    [InlineData("that article ")]
    public void A_hostile_text_is_read_to_its_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 60_000 / piece.Length));

        Assert.NotNull(References.Read(Said.Paragraphs(text), WorkingGroup, new HashSet<DocumentSymbol>()));
    }

    private static void Cites(string rows, string text) =>
        Assert.Equal(
            rows,
            string.Join(
                "; ",
                References
                    .Read(Said.Paragraphs(text), WorkingGroup, new HashSet<DocumentSymbol>())
                    .Articles.Select(one =>
                        $"{Short(one.Instrument)} {one.Article}{(one.Paragraph is { } number ? $"({number})" : "")} «{one.Printed.Value}»"
                    )
            )
        );

    private static void Refers(string rows, string text)
    {
        Assert.True(DocumentSymbol.TryParse("LC/AOP/WG.1/2021/2", out var listed));
        var cited = References.Read(Said.Paragraphs(text), WorkingGroup, new HashSet<DocumentSymbol> { listed });
        Assert.Equal(rows, string.Join("; ", cited.Others.Select(one => $"{one.Kind} {one.Series ?? "?"} {one.Number ?? "?"}")));
    }

    private static string Short(string instrument) => instrument.Replace("_PROTOCOL", "", StringComparison.Ordinal);

    /// <summary>Pieces of citations in any order.</summary>
    private static Gen<string> Soup() =>
        Gen.Elements(
                "article",
                "articles",
                "art.",
                "its article",
                "that article",
                "5",
                "16",
                "999",
                "1–3",
                "18-20",
                "paragraph",
                "para.",
                "3",
                "(a)",
                "(2)",
                "of",
                "the",
                "that",
                "Protocol",
                "Convention",
                "Conventions",
                "Smuggling of Migrants Protocol",
                "Convention against Corruption",
                "Global Compact",
                "“the Protocol”",
                ",",
                ";",
                ".",
                "and",
                "resolution",
                "decision",
                "5/3",
                "7/1",
                "OP 4,",
                "Conference",
                "General Assembly",
                "its",
                "see",
                "sect.",
                "II.A",
                "above",
                "annex",
                "A/76/642",
                "and Add.1",
                "\ud800"
            )
            .ArrayOf()
            .Select(pieces => string.Join(' ', pieces));
}
