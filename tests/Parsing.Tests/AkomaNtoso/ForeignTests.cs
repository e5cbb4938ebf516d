using System.Text;
using Palermo.Parsing.AkomaNtoso;
using Palermo.Parsing.Formats;
using Palermo.Parsing.Record;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Tests.AkomaNtoso;

/// <summary>Akoma Ntoso that others wrote, and XML that means harm.</summary>
public class AkomaNtosoForeignTests
{
    private const string Resolution = """
        <?xml version="1.0"?>
        <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
          <statement name="resolution">
            <meta><identification source="#x"><FRBRWork/></identification></meta>
            <preface><p>LC/AOP/2022/L.1</p><p><docTitle>Lights of the strait</docTitle></p></preface>
            <preamble>
              <formula name="enactingFormula"><p>The Assembly of the Parties to the Lantern Convention,</p></formula>
              <recitals><recital><p><i>Recalling</i> its resolution 2/4,</p></recital></recitals>
            </preamble>
            <mainBody>
              <paragraph eId="para_1">
                <num>1.</num>
                <content>
                  <p><i>Requests</i> the Secretariat
                     to report;<authorialNote marker="1" placement="bottom"><p>See document LC/AOP/2021/3.</p></authorialNote></p>
                </content>
              </paragraph>
              <paragraph><num>2.</num><content><blockList><listIntroduction>Invites States:</listIntroduction>
                <item><num>(a)</num><p>To act;</p></item><item><num>(b)</num><p>To tell.</p></item></blockList></content></paragraph>
              <article><num>Article 5</num><heading>Unknown here</heading><wonder><marvel>Read as text.</marvel></wonder></article>
              <hcontainer name="x"><content><table><tr><td><p>One</p></td><td><p>Two</p></td></tr></table></content></hcontainer>
            </mainBody>
          </statement>
        </akomaNtoso>
        """;

    [Fact]
    public void What_others_wrote_is_read_by_what_its_elements_hold()
    {
        var tree = Assert.IsType<AkomaNtosoReading.Read>(AkomaNtosoReader.Read(Encoding.UTF8.GetBytes(Resolution))).Tree;

        Assert.Equal(["LC/AOP/2022/L.1", "Lights of the strait"], tree.Masthead.Select(line => line.Text));
        Assert.Equal(
            [
                (BlockKind.Enacting, null, "The Assembly of the Parties to the Lantern Convention,"),
                (BlockKind.Preambular, null, "Recalling its resolution 2/4,"),
                (BlockKind.Paragraph, "1", "Requests the Secretariat to report;"),
                (BlockKind.Footnote, "1", "See document LC/AOP/2021/3."),
                (BlockKind.Paragraph, "2", "Invites States:"),
                (BlockKind.Heading, null, "Article 5 Unknown here"),
                (BlockKind.Paragraph, null, "Read as text."),
                (BlockKind.Row, null, ""),
            ],
            tree.Body.Select(block => (block.Kind, block.Label, block.Text))
        );
        Assert.Equal(["(a) To act;", "(b) To tell."], tree.Body[4].Children.Select(item => $"{item.Label} {item.Text}"));
        Assert.Equal(["One", "Two"], tree.Body[7].Cells);
    }

    [Fact]
    public void Its_record_is_read_as_that_of_any_document()
    {
        var record = Record(Resolution);

        Assert.Equal(("akn", "draft resolution", "LC/AOP/2022/L.1"), (record.Format, record.DocumentType, record.Symbol));
        Assert.Equal(["Recalling its resolution 2/4,"], record.Preamble);
        Assert.Equal(
            [1, 2],
            record.Paragraphs.Where(paragraph => paragraph.Number is not null).Select(paragraph => paragraph.Number!.Value)
        );
    }

    [Theory]
    [InlineData(
        "<!DOCTYPE akomaNtoso [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><akomaNtoso>&b;</akomaNtoso>",
        "document type"
    )]
    [InlineData("<!DOCTYPE akomaNtoso SYSTEM \"file:///etc/passwd\"><akomaNtoso/>", "document type")]
    [InlineData("<akomaNtoso><p>", "damaged XML")]
    [InlineData("<akomaNtoso>&nothing;</akomaNtoso>", "damaged XML")]
    [InlineData("<akomaNtoso>\0</akomaNtoso>", "damaged XML")]
    [InlineData("<?xml version=\"1.0\" encoding=\"no-such\"?><akomaNtoso/>", "damaged XML")]
    [InlineData("<akomaNtoso a=\"1\" a=\"2\"/>", "damaged XML")]
    public void Harmful_or_damaged_XML_is_refused_with_a_reason(string xml, string reason)
    {
        var refused = Assert.IsType<Decoded.Refused>(DocumentText.Of(Encoding.UTF8.GetBytes(xml)));

        Assert.Contains(reason, refused.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_is_read_as_text()
    {
        const int depth = 200_000;
        var xml =
            $"<akomaNtoso><doc><mainBody>{string.Concat(Enumerable.Repeat("<container>", depth))}deep{string.Concat(Enumerable.Repeat("</container>", depth))}</mainBody></doc></akomaNtoso>";

        Assert.Contains(
            "deep",
            DocumentText.Of(Encoding.UTF8.GetBytes(xml)) is Decoded.Text text ? text.Source.Value : "",
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_huge_attribute_costs_nothing()
    {
        var xml = $"<akomaNtoso><doc><mainBody><p title=\"{new string('x', 4 << 20)}\">small text here.</p></mainBody></doc></akomaNtoso>";

        Assert.Equal("\\ small text here.\n\n", Assert.IsType<Decoded.Text>(DocumentText.Of(Encoding.UTF8.GetBytes(xml))).Source.Value);
    }

    [Fact]
    public void Damage_anywhere_in_a_file_gives_a_record_or_a_reason()
    {
        var own = DocumentReader.Read("document.txt", "The General Assembly,\n\nRecalling, 1\n\n1. Requests.¹\n\n¹ Note.\n"u8.ToArray());
        foreach (var xml in new[] { Resolution, AkomaNtosoWriter.Write(own.Record, own.Tree) })
        {
            for (var seed = 0; seed < 1000; seed++)
            {
                var bytes = Encoding.UTF8.GetBytes(xml);
                var random = new Random(seed);
                for (var count = random.Next(1, 6); count > 0; count--)
                    bytes[random.Next(bytes.Length)] = (byte)"<>/&\"'=x1 \0\u00ff"[random.Next(12)];
                if (DocumentText.Of(bytes) is Decoded.Text text)
                    DocumentReader.Read("document.akn", bytes, text);
            }
        }
    }

    private static DocumentRecord Record(string xml)
    {
        var bytes = Encoding.UTF8.GetBytes(xml);
        return DocumentReader.Read("document.akn", bytes, Assert.IsType<Decoded.Text>(DocumentText.Of(bytes))).Record;
    }
}
