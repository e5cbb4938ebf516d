using System.IO.Compression;
using System.Text;
using Palermo.Cases;
using Palermo.Parsing;
using Palermo.Record.Extract;

namespace Palermo.Record.Tests.Reading;

public sealed class PackedReadingTests
{
    [Fact]
    public void Pages_read_all_of_a_record_but_where_its_values_stand()
    {
        var reading = Sample("lantern-2022-report.txt");

        var (whole, values) = (PackedReading.UnpackRecord(reading.RecordJson), PackedReading.UnpackValues(reading.RecordJson));

        Assert.NotEmpty(whole.Spans);
        Assert.Empty(values.Spans);
        Assert.Equal(Parsing.Record.RecordJson.Write(whole with { Spans = values.Spans }), Parsing.Record.RecordJson.Write(values));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100_000)]
    public void Values_are_read_wherever_a_buffer_ends(int behind)
    {
        var whole = PackedReading.UnpackRecord(Sample("lantern-2022-report.txt").RecordJson);

        var values = PackedReading.UnpackValues(Packed(Parsing.Record.RecordJson.Write(whole) + new string(' ', behind)));

        Assert.Equal((0, whole.Paragraphs.Count), (values.Spans.Count, values.Paragraphs.Count));
    }

    [Fact]
    public void Each_paragraph_is_found_by_its_number()
    {
        var reading = Sample("lantern-2022-report.txt");
        var paragraphs = PackedReading.UnpackRecord(reading.RecordJson).Paragraphs.Where(one => one.Number is not null).ToList();

        Assert.Equal(32, paragraphs.Count);
        Assert.All(paragraphs, one => Assert.Equal(one.Text, PackedParagraphs.Text(reading.RecordJson, one.Number!.Value)));
        Assert.Null(PackedParagraphs.Text(reading.RecordJson, 33));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16_300)]
    [InlineData(40_000)]
    public void A_paragraph_is_found_behind_one_that_no_buffer_holds(int length)
    {
        var json = $$"""
            {"title": "paragraphs", "sections": [{"number": 2, "text": "a section"}],
             "paragraphs": [
              {"number": null, "text": "{{new string('x', length)}}", "items": [{"number": 2, "text": "an item"}]},
              {"text": "the second, “quoted”", "number": 2}
             ],
             "recommendations": [{"number": 2, "text": "a recommendation"}, {"number": 3, "text": "another"}]}
            """;

        Assert.Equal("the second, “quoted”", PackedParagraphs.Text(Packed(json), 2));
        Assert.Null(PackedParagraphs.Text(Packed(json), 3));
    }

    private static PackedReading Sample(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Root, "models", "samples", name));
        return PackedReading.Of(DocumentReader.Read(name, bytes), bytes);
    }

    private static byte[] Packed(string json)
    {
        var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest))
            stream.Write(Encoding.UTF8.GetBytes(json));
        return packed.ToArray();
    }
}
