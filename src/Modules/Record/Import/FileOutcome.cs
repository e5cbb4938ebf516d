namespace Palermo.Record.Import;

/// <summary>What became of one file. Told only after it is durable.</summary>
public abstract record FileOutcome(string Path)
{
    /// <param name="Slug">Address of the document.</param>
    /// <param name="Kin">What it is to a document with the same symbol that was there before, and is kept; null where there was none.</param>
    /// <param name="Remarks">What was left out of the file, or is strange about it.</param>
    public sealed record Imported(string Path, string Slug, string? Symbol, Kinship? Kin, IReadOnlyList<string> Remarks)
        : FileOutcome(Path);

    /// <param name="Slug">Address of the document that holds the same bytes, under whatever name it came.</param>
    public sealed record Unchanged(string Path, string Slug) : FileOutcome(Path);

    public sealed record LeftOut(string Path, Refusal Why) : FileOutcome(Path);
}

/// <summary>What a document is to another of its symbol.</summary>
public abstract record Kinship
{
    private Kinship() { }

    public sealed record Edition : Kinship;

    /// <summary>The same in another language; each is an ISO 639-1 code.</summary>
    /// <param name="Other">The language that was there before.</param>
    public sealed record Version(string Language, string Other) : Kinship;
}

/// <summary>How an import went.</summary>
/// <param name="Stopped">Why it ended before its files did; null where it came to its end.</param>
public sealed record ImportSummary(int Imported, int Unchanged, int LeftOut, string? Stopped)
{
    public int Files => Imported + Unchanged + LeftOut;

    /// <summary>One line for every file met: <c>5 files: 5 imported, 0 unchanged, 0 left out.</c></summary>
    public override string ToString() =>
        $"{Files} {(Files == 1 ? "file" : "files")}: {Imported} imported, {Unchanged} unchanged, {LeftOut} left out.";
}
