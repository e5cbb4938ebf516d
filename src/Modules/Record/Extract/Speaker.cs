using Palermo.Kernel;

namespace Palermo.Record.Extract;

/// <summary>The body whose document speaks, and how its text names itself and other bodies.</summary>
internal sealed record Speaker(string? Code, string? Name)
{
    private static readonly string[] Heads = ["Working Group", "Conference", "Assembly", "Commission", "Council", "Committee"];

    private string? Head => Heads.FirstOrDefault(head => Name?.StartsWith(head, StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>The body that a printed name means: this one for its own or its short name, else one of the register; null where unknown.</summary>
    public string? Resolve(string printed) => printed == Name || printed == Head ? Code : Bodies.Find(printed)?.Code;

    /// <summary>The body a pronoun stands for: the last one named before it in the sentence, else the first one after.</summary>
    public string? Subject(string sentence, int at)
    {
        var before = Heads.Select(head => (head, At: sentence.LastIndexOf(head, at, StringComparison.Ordinal))).MaxBy(found => found.At);
        if (before.At >= 0)
            return before.head == Head ? Code : null;
        var after = Heads
            .Select(head => (head, At: sentence.IndexOf(head, at, StringComparison.Ordinal)))
            .Where(found => found.At >= 0)
            .OrderBy(found => found.At)
            .FirstOrDefault();
        return after.head is not null && after.head == Head ? Code : null;
    }

    /// <summary>The body named in a stretch of text: the longest name of the register that stands there, else this body by its short name.</summary>
    public string? NamedIn(string text) =>
        Bodies.All.Where(body => text.Contains(body.Name(), StringComparison.Ordinal)).MaxBy(body => body.Name().Length)?.Code
        ?? (Head is { } head && text.Contains(head, StringComparison.Ordinal) ? Code : null);
}
