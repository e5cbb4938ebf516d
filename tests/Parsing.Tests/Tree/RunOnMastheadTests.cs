using Palermo.Parsing.Tests.Families;

namespace Palermo.Parsing.Tests.Tree;

/// <summary>Documents that copies set on one line, masthead and all. The texts are invented; the expected facts were read from them.</summary>
public sealed class RunOnMastheadTests
{
    private const string Paragraphs =
        " I. Introduction 1. The Working Group met in Vienna. 2. The Secretariat made a statement. 3. The Conference took note of it. "
        + "4. Lindora thanked the Secretariat. 5. The meeting rose at noon.";

    private const string Paper =
        "United Nations CTOC/COP/WG.4/2031/7 Conference of the Parties to the United Nations Convention against Transnational Organized Crime "
        + "Distr.: General 4 March 2031 Original: English V.31-01234 (E) 050331 050331 *3101234* Working Group on Trafficking in Persons Ninth session "
        + "Vienna, 9 and 10 June 2031 Item 3 of the provisional agenda* Lamps along the strait Background paper prepared by the Secretariat";

    [Fact]
    public void A_paper_keeps_the_facts_of_its_masthead()
    {
        var record = FamilyFile.Read(Paper + Paragraphs);

        Assert.Equal(("CTOC/COP/WG.4/2031/7", "background paper"), (record.Symbol, record.DocumentType));
        Assert.Equal(
            ("General", new DateOnly(2031, 3, 4), "English"),
            (record.Distribution, record.DistributionDate, record.OriginalLanguage)
        );
        Assert.Equal("Working Group on Trafficking in Persons", record.Body);
        Assert.Equal("Conference of the Parties to the United Nations Convention against Transnational Organized Crime", record.ParentBody);
        Assert.Equal(9, record.Session?.Ordinal);
        Assert.Equal(
            ("Vienna", new DateOnly(2031, 6, 9), new DateOnly(2031, 6, 10)),
            (record.Meeting?.Place, record.Meeting?.Start, record.Meeting?.End)
        );
        Assert.Equal("Lamps along the strait", record.Title);
        Assert.Equal([1, 2, 3, 4, 5], record.Paragraphs.Select(one => one.Number));
        Assert.Equal(("I", "Introduction"), (record.Sections[0].Label, record.Sections[0].Title));
    }

    [Fact]
    public void The_number_of_a_page_above_the_line_is_no_title() =>
        Assert.Equal("Lamps along the strait", FamilyFile.Read("1\n" + Paper + Paragraphs).Title);

    [Fact]
    public void A_paragraph_on_a_district_is_none()
    {
        const string Visit =
            "The Secretariat visited the District Office of Lantern Bay in March 2041 and was shown the lamps, the boats and the books of the keepers, "
            + "who explained how they are trimmed, mended and kept, by day and by night, and in every weather.";

        var record = FamilyFile.Read(
            $"Report on a visit\n\n{Visit}\n\nThe keepers were thanked by the Secretariat for all that they had shown to it.\n"
        );

        Assert.Contains(Visit, record.Paragraphs.Select(one => one.Text));
    }

    [Theory]
    [InlineData(
        "Naciones Unidas CTOC/COP/2032/5 Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional "
            + "Distr. general 5 de noviembre de 2032 Español Original: inglés V.32-57121 (S) 111232 121232 *3257121* Informe de la Conferencia de las Partes "
            + "sobre su sexto período de sesiones Índice Página I. Resoluciones ......... 3",
        "Informe de la Conferencia de las Partes sobre su sexto período de sesiones"
    )]
    [InlineData(
        "Организация Объединенных Наций CTOC/COP/2032/5 Конференция участников Конвенции Организации Объединенных Наций против транснациональной "
            + "организованной преступности Distr.: General 5 November 2032 Russian Original: English V.32-07401 (R) 181232 *3207401* Доклад Конференции "
            + "о работе ее сессии Содержание Стр. I. Резолюции ......... 3",
        "Доклад Конференции о работе ее сессии"
    )]
    public void So_do_papers_in_other_languages(string line, string title)
    {
        var record = FamilyFile.Read(line);

        Assert.Equal(("CTOC/COP/2032/5", title, "meeting report"), (record.Symbol, record.Title, record.DocumentType));
        Assert.Equal(new DateOnly(2032, 11, 5), record.DistributionDate);
    }
}
