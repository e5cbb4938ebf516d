using System.Text;
using System.Xml;
using System.Xml.Linq;
using Palermo.Cases;
using Palermo.Parsing.AkomaNtoso;

namespace Palermo.Parsing.Tests.AkomaNtoso;

/// <summary>Names by the United Nations' profile, written down from its rules; and what a recommendation's component must carry.</summary>
public class AkomaNtosoNamesTests
{
    private static readonly XNamespace Akn = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    private static readonly XNamespace Ours = "urn:palermo:akn:1";

    [Fact]
    public void A_report_is_named_by_class_organ_day_and_symbol()
    {
        var document = Sample("lantern-2024-report.txt").Elements().Single();

        Assert.Equal("debateReport", document.Name.LocalName);
        Assert.Equal("meetingReport", document.Attribute("name")!.Value);
        var work = document.Descendants(Akn + "FRBRWork").First();
        var day = work.Element(Akn + "FRBRdate")!.Attribute("date")!.Value;
        var uri = $"/akn/un/debateReport/report/unlc-aop-wg.1/{day}/LC-AOP-WG.1-2024-4";
        Assert.Equal(uri, Value(work, "FRBRuri"));
        Assert.Equal($"{uri}/!main", Value(work, "FRBRthis"));
        Assert.Equal("LC/AOP/WG.1/2024/4", work.Element(Akn + "FRBRnumber")!.Attribute("showAs")!.Value);
        var expression = document.Descendants(Akn + "FRBRExpression").First();
        Assert.Equal($"{uri}/eng@{day}", Value(expression, "FRBRuri"));
        Assert.Equal($"{uri}/eng@{day}.xml", Value(document.Descendants(Akn + "FRBRManifestation").First(), "FRBRuri"));
        Assert.Equal("LC/AOP/WG.1/2024/4", document.Descendants(Akn + "docNumber").First().Value);
    }

    [Theory]
    [InlineData("fr", "fra")]
    [InlineData("zh", "zho")]
    [InlineData(null, "und")]
    public void An_expression_is_in_the_language_of_its_text(string? told, string named)
    {
        var read = Read("lantern-2024-report.txt");

        var expression = XElement
            .Parse(AkomaNtosoWriter.Write(read.Record with { Language = told }, read.Tree))
            .Descendants(Akn + "FRBRExpression")
            .First();

        Assert.Equal(named, expression.Element(Akn + "FRBRlanguage")!.Attribute("language")!.Value);
        Assert.Contains($"/{named}@", Value(expression, "FRBRuri"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lantern-2022-draft-resolution.txt", "statement", "draftResolution")]
    [InlineData("lantern-2024-agenda.txt", "debateReport", "agendaAnnotated")]
    [InlineData("lantern-2022-background.txt", "doc", "backgroundPaper")]
    [InlineData("lantern-2024-room-paper.txt", "doc", "conferenceRoomPaper")]
    public void Every_class_has_its_element(string file, string element, string name)
    {
        var document = Sample(file).Elements().Single();

        Assert.Equal((element, name), (document.Name.LocalName, document.Attribute("name")!.Value));
    }

    [Fact]
    public void A_draft_resolution_has_its_preamble_and_numbered_acts()
    {
        var document = Sample("lantern-2022-draft-resolution.txt");

        Assert.Equal("enactingFormula", document.Descendants(Akn + "preamble").Single().Element(Akn + "formula")!.Attribute("name")!.Value);
        Assert.NotEmpty(document.Descendants(Akn + "recital"));
        var first = document.Descendants(Akn + "paragraph").First(paragraph => paragraph.Element(Akn + "num") is not null);
        Assert.Equal(("para_1", "1."), (first.Attribute("eId")!.Value, first.Element(Akn + "num")!.Value));
    }

    [Fact]
    public void Each_recommendation_is_a_component_that_carries_all_that_was_read_of_it()
    {
        var read = Read("lantern-2024-report.txt");
        var components = XElement.Parse(AkomaNtosoWriter.Write(read.Record, read.Tree)).Descendants(Akn + "component").ToList();

        Assert.Equal(10, components.Count);
        Assert.EndsWith(
            "/LC-AOP-WG.1-2024-4/!rec_3",
            Value(components[2].Descendants(Akn + "FRBRWork").Single(), "FRBRthis"),
            StringComparison.Ordinal
        );
        foreach (var (component, recommendation) in components.Zip(read.Record.Recommendations))
        {
            var analysis = component.Descendants(Ours + "recommendation").Single();
            Assert.Equal(recommendation.Text, component.Descendants(Akn + "mainBody").Single().Value.Trim());
            Assert.Equal(recommendation.Number, analysis.Attribute("number")?.Value);
            Assert.Equal(recommendation.Addressee, analysis.Element(Ours + "addressee")?.Value);
            Assert.Equal(recommendation.AddresseeCode, analysis.Element(Ours + "addressee")?.Attribute("code")?.Value);
            Assert.Equal(recommendation.Modal, analysis.Element(Ours + "modal")?.Value);
            Assert.Equal(
                recommendation.Clauses.Select(clause => (clause.Modal, clause.Verb, clause.Strength)),
                analysis.Elements(Ours + "clause").Select(c => (c.Attribute("modal")!.Value, c.Value, c.Attribute("strength")!.Value))
            );
            Assert.Equal(recommendation.Qualifiers, analysis.Elements(Ours + "qualifier").Select(one => one.Value));
            Assert.Equal(recommendation.By, analysis.Elements(Ours + "by").Select(one => one.Value));
            Assert.Equal(recommendation.Position, analysis.Element(Ours + "position")?.Value);
        }
    }

    [Fact]
    public void Notes_stand_at_their_marks_and_treaty_references_are_links()
    {
        var read = Read("lantern-2024-report.txt");
        var document = XElement.Parse(AkomaNtosoWriter.Write(read.Record, read.Tree));

        Assert.Equal(read.Record.TreatyReferences.Count, document.Descendants(Akn + "implicitReference").Count());
        Assert.Equal(read.Record.Footnotes.Count, document.Descendants(Akn + "authorialNote").Count());
        Assert.All(
            document.Descendants(Akn + "ref"),
            link => Assert.StartsWith("/akn/un/act/treaty/unga/2000-11-15/", link.Attribute("href")!.Value, StringComparison.Ordinal)
        );
        Assert.NotEmpty(document.Descendants(Akn + "ref"));
    }

    [Fact]
    public void Identifiers_are_names_and_given_once_in_the_whole_file()
    {
        foreach (var path in Directory.EnumerateFiles(Samples, "*.txt"))
        {
            var eIds = Sample(Path.GetFileName(path)).Descendants().Select(one => one.Attribute("eId")?.Value).OfType<string>().ToList();

            Assert.All(eIds, eId => XmlConvert.VerifyNCName(eId));
            Assert.Equal(eIds.Count, eIds.Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Theory]
    [InlineData("8", "para_8", "para_8-2")]
    [InlineData("(a)", "para_a", "para_a-2")]
    [InlineData("118.65", "para_118.65", "para_118.65-2")]
    [InlineData(null, "para_nn_1", "para_nn_2")]
    public void A_label_met_twice_is_told_apart(string? label, string first, string second)
    {
        var ids = new EIds();

        Assert.Equal((first, second), (ids.Take(null, "para", label), ids.Take(null, "para", label)));
    }

    [Theory]
    [InlineData("CTOC/COP/WG.7/2023/4", "CTOC-COP-WG.7-2023-4")]
    [InlineData("CTOC/COP/WG.7/2023/INF/1/Rev.1", "CTOC-COP-WG.7-2023-INF-1-Rev.1")]
    [InlineData("A/RES/78/217 B", "A-RES-78-217_B")]
    [InlineData("///", null)]
    public void In_an_address_a_stroke_is_a_hyphen_and_a_space_a_low_line(string printed, string? part) =>
        Assert.Equal(part, NamingConvention.Part(printed));

    private static readonly string Samples = Path.Combine(Repository.Root, "models", "samples");

    private static ReadDocument Read(string name) => DocumentReader.Read(name, File.ReadAllBytes(Path.Combine(Samples, name)));

    private static XElement Sample(string name)
    {
        var read = Read(name);
        return XElement.Parse(AkomaNtosoWriter.Write(read.Record, read.Tree));
    }

    private static string Value(XElement around, string name) => around.Element(Akn + name)!.Attribute("value")!.Value;
}
