using Palermo.Parsing.Text;

namespace Palermo.Parsing.Formats;

/// <summary>What became of a file's bytes on their way to text.</summary>
public abstract record Decoded
{
    private Decoded() { }

    /// <param name="Source">The text in which all offsets of the record count.</param>
    /// <param name="Format"><c>text</c>, <c>html</c>, <c>docx</c>, <c>pdf</c> or <c>akn</c>, as the record says it.</param>
    /// <param name="Remarks">What was left out or looked strange, each fit for a list: <c>holds macros; none was run</c>.</param>
    public sealed record Text(SourceText Source, string Format, IReadOnlyList<string> Remarks) : Decoded
    {
        /// <summary>What the file itself says of its language, where its format can be trusted to say it.</summary>
        public StatedLanguage? Language { get; init; }
    }

    /// <param name="Why">The reason, fit for a list: <c>a damaged Word file</c>.</param>
    public sealed record Refused(string Why) : Decoded;
}

/// <summary>A language that a file states.</summary>
/// <param name="Code">ISO 639-1; null where it states that none was told.</param>
public sealed record StatedLanguage(string? Code);
