using System.Text;
using Palermo.Parsing.Formats.Text;

namespace Palermo.Parsing.Tests.Formats;

/// <summary>Texts of six languages in the encodings of old files come back as they were written, with nothing to go by but the bytes.</summary>
public sealed class TextDecoderTests
{
    private const string English =
        "The Chair’s summary – “in full” – was circulated.\n• The Group’s next session: 12–14 May…\nA café in the naïve quarter.\n";

    private const string French =
        "Le Groupe de travail a élaboré, à sa deuxième session, des règles « générales » sur l’accès aux côtes.\nLes États parties où la "
        + "traversée s’achève sont invités à coopérer.\n";

    private const string Spanish =
        "El Grupo de Trabajo acordó que los niños y las niñas recibirían protección según la legislación española.\n¿Qué medidas se adoptarán "
        + "en la próxima reunión? Ningún país quedó excluido.\n";

    private const string Russian =
        "Рабочая группа постановила, что государства-участники рассмотрят вопрос о защите детей.\nПредседатель открыл заседание и "
        + "предложил включить пункт 3 в повестку дня.\n";

    private const string Arabic =
        "قرر الفريق العامل أن تنظر الدول الأطراف في حماية الأطفال على طول الطرق البحرية.\nوافتتح الرئيس الجلسة وعرض البند 3 من جدول الأعمال.\n";

    private const string Chinese = "工作组决定，各缔约国应当考虑保护儿童的问题。\n主席宣布会议开始，并介绍了议程项目3。\n";

    public static TheoryData<string, int> Written =>
        new()
        {
            { English, 1252 },
            { English, 10000 },
            { French, 1252 },
            { French, 10000 },
            { Spanish, 1252 },
            { Spanish, 10000 },
            { Spanish, 28591 },
            { Russian, 20866 },
            { Russian, 1251 },
            { Arabic, 1256 },
            { Chinese, 54936 },
        };

    [Theory, MemberData(nameof(Written))]
    public void A_text_in_an_old_encoding_comes_back(string text, int codePage) =>
        Assert.Equal(text, TextDecoder.Decode(Bytes(text, codePage))?.Source.Value);

    public static TheoryData<string, string> Wide =>
        new(
            new[] { English, French, Russian, Arabic, Chinese }.SelectMany(text =>
                new[] { "utf-8", "utf-16", "utf-16BE", "utf-32" }.Select(name => (text, name))
            )
        );

    [Theory, MemberData(nameof(Wide))]
    public void A_text_with_a_mark_comes_back_without_it(string text, string name)
    {
        var encoding = Encoding.GetEncoding(name);

        Assert.Equal(text, TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(text)])?.Source.Value);
    }

    [Theory]
    [InlineData(English)]
    [InlineData(French)]
    [InlineData(Russian)]
    [InlineData(Arabic)]
    [InlineData(Chinese)]
    public void So_does_UTF_16_without_a_mark(string text)
    {
        Assert.Equal(text, TextDecoder.Decode(Encoding.Unicode.GetBytes(text))?.Source.Value);
        Assert.Equal(text, TextDecoder.Decode(Encoding.BigEndianUnicode.GetBytes(text))?.Source.Value);
    }

    [Fact]
    public void Lines_of_two_encodings_are_read_each_in_its_own()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(French), .. Bytes(English, 10000), .. Encoding.UTF8.GetBytes(Spanish)];

        Assert.Equal(French + English + Spanish, TextDecoder.Decode(bytes)?.Source.Value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    [InlineData(30)]
    public void One_line_in_UTF_8_among_many_that_are_not_is_read_and_told(int before)
    {
        var lines = Enumerable.Repeat("L’élève a été entendu.\r\n", 30).ToList();
        byte[] bytes =
        [
            .. Bytes(string.Concat(lines.Take(before)), 1252),
            .. Encoding.UTF8.GetBytes("Les côtes où l’élève arrive.\r\n"),
            .. Bytes(string.Concat(lines.Skip(before)), 1252),
        ];

        var read = TextDecoder.Decode(bytes)!;

        Assert.Contains("Les côtes où l’élève arrive.", read.Source.Value, StringComparison.Ordinal);
        Assert.Equal(30, read.Source.Value.Split("L’élève a été entendu.").Length - 1);
        Assert.Equal(["its lines are in different encodings (utf-8, windows-1252); each was read in its own"], read.Remarks);
    }

    [Fact]
    public void Three_encodings_are_read_each_in_its_own()
    {
        byte[] bytes = [.. Bytes(Russian, 1251), .. Bytes(Russian, 20866), .. Encoding.UTF8.GetBytes(Russian)];

        var read = TextDecoder.Decode(bytes)!;

        Assert.Equal(Russian + Russian + Russian, read.Source.Value);
        Assert.Equal(["its lines are in different encodings (koi8-r, utf-8, windows-1251); each was read in its own"], read.Remarks);
    }

    [Fact]
    public void So_are_two_on_one_line()
    {
        byte[] bytes = [.. Bytes("La dél", 1252), .. Encoding.UTF8.GetBytes("égation"), .. Bytes(" a salué l’été.\n", 1252)];

        Assert.Equal("La délégation a salué l’été.\n", TextDecoder.Decode(bytes)?.Source.Value);
    }

    [Fact]
    public void A_line_of_a_few_signs_stays_in_the_encoding_of_its_file()
    {
        const string Line = "The wage stood at €915.20. The Government — as before — reviewed it.\n";

        Assert.Equal(English + Line, TextDecoder.Decode(Bytes(English + Line, 10000))?.Source.Value);
        Assert.Equal(English + Line, TextDecoder.Decode(Bytes(English + Line, 1252))?.Source.Value);
    }

    /// <summary>Places and people bring letters that English, French and Spanish have not.</summary>
    [Theory]
    [InlineData(1252)]
    [InlineData(28591)]
    [InlineData(10000)]
    public void Names_come_back_with_the_letters_of_their_own_languages(int codePage)
    {
        string[] names =
        [
            "São Tomé and Príncipe",
            "Åke Sørensen",
            "Türkiye",
            "Côte d'Ivoire",
            "Curaçao",
            "João Leitão",
            "Jürgen Groß",
            "Saint-Barthélemy",
        ];
        var lines = names.Select(name => $"The representative of {name} made a statement.\n").ToList();

        Assert.Equal(string.Concat(lines), TextDecoder.Decode(Bytes(string.Concat(lines), codePage))?.Source.Value);
        if (codePage != 10000) // of one letter alone Mac Roman and Windows-1252 can be as likely
            Assert.All(lines, line => Assert.Equal(line, TextDecoder.Decode(Bytes(line, codePage))?.Source.Value));
    }

    [Fact]
    public void A_damaged_character_costs_itself_alone()
    {
        var bytes = Encoding.UTF8.GetBytes(Russian);
        bytes[10] = 0xFF;

        var read = TextDecoder.Decode(bytes)!;

        Assert.Contains("постановила, что государства-участники", read.Source.Value, StringComparison.Ordinal);
        Assert.Contains('\uFFFD', read.Source.Value);
        Assert.EndsWith("characters are damaged and stand as \uFFFD", Assert.Single(read.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void A_strange_byte_in_a_plain_text_costs_itself_alone()
    {
        var bytes = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("States should consider this. ", 10)));
        bytes[40] = 210;

        Assert.StartsWith(
            "States should consider this. States shou\uFFFD",
            TextDecoder.Decode(bytes)!.Source.Value,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("one\rtwo\r\nthree\n", "one\ntwo\nthree\n")]
    [InlineData("\r\r\n\n", "\n\n\n")]
    public void Line_ends_of_every_machine_become_one(string written, string read) =>
        Assert.Equal(read, TextDecoder.Decode(Encoding.UTF8.GetBytes(written))?.Source.Value);

    [Fact]
    public void Noise_is_no_text()
    {
        // The high half alone, so that no control character tells it.
        var noise = new byte[4000];
        for (var i = 0; i < noise.Length; i++)
            noise[i] = (byte)(0x80 + i * 7919 % 127);

        Assert.Null(TextDecoder.Decode(noise));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    public void Nor_is_what_holds_control_characters(byte control) => Assert.Null(TextDecoder.Decode([.. "A report"u8, control]));

    private static byte[] Bytes(string text, int codePage) =>
        (CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage)).GetBytes(text);
}
