using Palermo.Parsing.Formats;

namespace Palermo.Parsing.Tests.Formats;

/// <summary>A Word file is read as its pages show it. How numbers, notes and revisions show is said by ECMA-376, part 1, 17.</summary>
public sealed class DocxTextTests
{
    private const string TwoLevels =
        "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"(%2)\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"1\"/></w:num>";

    [Fact]
    public void Paragraphs_become_lines_and_runs_are_joined() =>
        Assert.Equal(
            "One paragraph.\n\nTwo\n\nlines\tand a tab.\n",
            Read(
                WordFile.With(
                    "<w:p><w:r><w:t>One</w:t></w:r><w:r><w:t xml:space=\"preserve\"> paragraph.</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>Two</w:t><w:br/><w:t>lines</w:t><w:tab/><w:t>and a tab.</w:t></w:r></w:p>"
                )
            )
        );

    [Fact]
    public void Automatic_numbers_stand_as_Word_counts_them() =>
        Assert.Equal(
            "1. One\n\n(a) A\n\n(b) B\n\n2. Two\n\n(a) A again\n",
            Read(
                WordFile
                    .With(
                        WordFile.Listed("One", 5, 0)
                            + WordFile.Listed("A", 5, 1)
                            + WordFile.Listed("B", 5, 1)
                            + WordFile.Listed("Two", 5, 0)
                            + WordFile.Listed("A again", 5, 1)
                    )
                    .Numbering(TwoLevels)
            )
        );

    [Theory]
    [InlineData("upperRoman", "%1.", 4, "IV. Text\n")]
    [InlineData("lowerRoman", "(%1)", 9, "(ix) Text\n")]
    [InlineData("upperLetter", "%1.", 28, "BB. Text\n")]
    [InlineData("decimalZero", "%1", 7, "07 Text\n")]
    [InlineData("bullet", "•", 1, "- Text\n")]
    [InlineData("none", "", 1, "Text\n")]
    [InlineData("chineseCounting", "%1、", 21, "二十一、 Text\n")]
    [InlineData("russianLower", "%1)", 3, "в) Text\n")]
    public void Each_form_of_number_is_written(string form, string text, int start, string line) =>
        Assert.Equal(
            line,
            Read(
                WordFile
                    .With(WordFile.Listed("Text", 1, 0))
                    .Numbering(
                        $"<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{form}\"/>"
                            + $"<w:lvlText w:val=\"{text}\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                    )
            )
        );

    [Fact]
    public void A_style_numbers_its_paragraphs() =>
        Assert.Equal(
            "1. Numbered\n",
            Read(
                WordFile
                    .With(WordFile.P("Numbered", "<w:pPr><w:pStyle w:val=\"Mine\"/></w:pPr>"))
                    .Numbering(TwoLevels)
                    .Styles(
                        "<w:style w:styleId=\"Base\"><w:pPr><w:numPr><w:numId w:val=\"5\"/></w:numPr></w:pPr></w:style>"
                            + "<w:style w:styleId=\"Mine\"><w:basedOn w:val=\"Base\"/></w:style>"
                    )
            )
        );

    [Fact]
    public void Tables_become_rows_and_a_cell_alone_is_a_paragraph() =>
        Assert.Equal(
            "Date\tItem\n\nAlone\n",
            Read(
                WordFile.With(
                    $"<w:tbl><w:tr><w:tc>{WordFile.P("Date")}</w:tc><w:tc>{WordFile.P("Item")}</w:tc></w:tr>"
                        + $"<w:tr><w:tc>{WordFile.P("Alone")}</w:tc></w:tr></w:tbl>"
                )
            )
        );

    [Fact]
    public void Notes_carry_their_marks_and_stand_at_the_end() =>
        Assert.Equal(
            "First¹ and second.²\n\n¹ The one called first.\n\n² The other.\n",
            Read(
                WordFile
                    .With(
                        "<w:p><w:r><w:t>First</w:t></w:r><w:r><w:footnoteReference w:id=\"7\"/></w:r><w:r><w:t xml:space=\"preserve\"> and second.</w:t>"
                            + "</w:r><w:r><w:footnoteReference w:id=\"3\"/></w:r></w:p>"
                    )
                    .Footnotes(
                        $"<w:footnote w:id=\"3\">{WordFile.P("The other.")}</w:footnote><w:footnote w:id=\"7\">{WordFile.P("The one called first.")}</w:footnote>"
                    )
            )
        );

    [Fact]
    public void What_the_page_leaves_out_is_left_out() =>
        Assert.Equal(
            "Kept new.\n",
            Read(
                WordFile.With(
                    "<w:p><w:r><w:t xml:space=\"preserve\">Kept </w:t></w:r><w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
                        + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>.</w:t></w:r></w:p><w:sectPr/>"
                )
            )
        );

    [Fact]
    public void A_text_box_stands_once_behind_its_paragraph() =>
        Assert.Equal(
            "Around\n\nIn the box\n",
            Read(
                WordFile.With(
                    "<w:p><w:r><w:t>Around</w:t></w:r><w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                        + $"<mc:Choice><w:txbxContent>{WordFile.P("In the box")}</w:txbxContent></mc:Choice>"
                        + $"<mc:Fallback><w:txbxContent>{WordFile.P("In the box")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>"
                )
            )
        );

    [Fact]
    public void Macros_and_references_elsewhere_are_told()
    {
        const string elsewhere =
            "<Relationships><Relationship Type=\"http://x/attachedTemplate\" Target=\"http://127.0.0.1/evil.dotm\" TargetMode=\"External\"/></Relationships>";
        var file = WordFile
            .With(WordFile.P("A report"))
            .Part("word/vbaProject.bin", "macro")
            .Part("word/_rels/settings.xml.rels", elsewhere);

        var text = Assert.IsType<Decoded.Text>(DocumentText.Of(file.ToBytes()));

        Assert.Equal(["holds macros; none was run", "refers to files elsewhere; none was fetched"], text.Remarks);
    }

    [Fact]
    public void A_link_that_a_reader_may_follow_is_nothing_strange() =>
        Assert.Empty(
            Assert
                .IsType<Decoded.Text>(
                    DocumentText.Of(
                        WordFile
                            .With(WordFile.P("A report"))
                            .Part(
                                "word/_rels/document.xml.rels",
                                "<Relationships><Relationship Type=\"http://x/hyperlink\" Target=\"http://127.0.0.1/\" TargetMode=\"External\"/></Relationships>"
                            )
                            .ToBytes()
                    )
                )
                .Remarks
        );

    [Theory]
    [InlineData("<Relationships><Relation")]
    [InlineData("<!DOCTYPE a><Relationships/>")]
    public void A_list_of_links_that_is_damaged_takes_nothing_from_the_text(string list)
    {
        var file = WordFile.With(WordFile.P("A report")).Part("word/_rels/document.xml.rels", list);

        var text = Assert.IsType<Decoded.Text>(DocumentText.Of(file.ToBytes()));

        Assert.Equal(["its links cannot be read; none was fetched"], text.Remarks);
        Assert.Equal("A report", text.Source.Value.Trim());
    }

    [Fact]
    public void A_list_of_links_is_unpacked_so_far_and_no_others_are()
    {
        var list = "<Relationships>" + new string(' ', 2 << 20) + "</Relationships>";
        byte[] With(string name) => WordFile.With(WordFile.P("A report")).Part(name, list).ToBytes();

        Assert.Equal(["its links cannot be read; none was fetched"], Remarks(With("word/_rels/document.xml.rels")));
        Assert.Empty(Remarks(With("word/_rels/header7.xml.rels")));

        static IReadOnlyList<string> Remarks(byte[] bytes) => Assert.IsType<Decoded.Text>(DocumentText.Of(bytes)).Remarks;
    }

    [Fact]
    public void A_document_type_definition_is_said_in_our_words() =>
        Assert.Equal(
            new Decoded.Refused("a damaged Word file: it holds a document type definition, which is never opened"),
            DocumentText.Of(new WordFile().Part("word/document.xml", "<!DOCTYPE a><a/>").ToBytes())
        );

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"bbbb\">]><a>&b;</a>")]
    [InlineData("<w:document xmlns:w=\"w\"><w:body><w:p>")]
    [InlineData("no mark-up at all")]
    public void A_bomb_or_a_damaged_part_is_a_damaged_file(string part) =>
        Assert.StartsWith(
            "a damaged Word file",
            Assert.IsType<Decoded.Refused>(DocumentText.Of(new WordFile().Part("word/document.xml", part).ToBytes())).Why,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_part_that_unpacks_beyond_its_bound_is_refused()
    {
        var file = WordFile.With("<w:p><w:r><w:t>" + new string('a', 65 << 20) + "</w:t></w:r></w:p>");

        Assert.StartsWith(
            "a damaged Word file",
            Assert.IsType<Decoded.Refused>(DocumentText.Of(file.ToBytes())).Why,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("xl/workbook.xml", "a spreadsheet")]
    [InlineData("ppt/presentation.xml", "a presentation")]
    [InlineData("content.xml", "an OpenDocument file")]
    [InlineData("report.txt", "an archive")]
    public void Other_packages_are_named(string part, string what) =>
        Assert.StartsWith(
            what,
            Assert.IsType<Decoded.Refused>(DocumentText.Of(new WordFile().Part(part, "").ToBytes())).Why,
            StringComparison.Ordinal
        );

    /// <summary>What takes a few kilobytes packed may be the text of a library.</summary>
    [Theory]
    [InlineData("one line", "holds more than 4 million characters of text")]
    [InlineData("many lines", "holds more than 4 million characters of text")]
    [InlineData("mark-up alone", "a damaged Word file")]
    public void Swollen_files_are_refused(string how, string why)
    {
        var body = how switch
        {
            "one line" => WordFile.P(new string('x', 4_000_001)),
            "many lines" => string.Concat(Enumerable.Repeat(WordFile.P(new string('x', 500)), 8_001)),
            _ => string.Concat(Enumerable.Repeat("<w:p><w:r><w:t/></w:r></w:p>", 1_000_000)),
        };

        Assert.StartsWith(
            why,
            Assert.IsType<Decoded.Refused>(DocumentText.Of(WordFile.With(body).ToBytes())).Why,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Elements_ten_thousand_deep_are_read()
    {
        var deep =
            string.Concat(Enumerable.Repeat("<w:sdt>", 10_000)) + WordFile.P("Deep") + string.Concat(Enumerable.Repeat("</w:sdt>", 10_000));

        Assert.Equal("Deep\n", Read(WordFile.With(deep)));
    }

    private static string Read(WordFile file)
    {
        var text = Assert.IsType<Decoded.Text>(DocumentText.Of(file.ToBytes()));
        Assert.Equal("docx", text.Format);
        return text.Source.Value;
    }
}
