using System.Buffers;

namespace Palermo.Record.Lists;

/// <summary>
/// For each row of a list whether it passes all choices, fails one alone, or is out. A byte a row, in borrowed room: a new array for each question would be
/// of the large kind, which is only given back by whole collections.
/// </summary>
internal sealed class RowMarks : IDisposable
{
    /// <summary>Choices are numbered from 1.</summary>
    public const byte NoChoice = 0;

    private const byte Out = byte.MaxValue;

    private readonly byte[] marks;

    /// <param name="visible">The rows that may pass; null for all.</param>
    public RowMarks(int count, bool[]? visible)
    {
        Count = count;
        marks = ArrayPool<byte>.Shared.Rent(count);
        marks.AsSpan(0, count).Clear();
        for (var row = 0; visible is not null && row < count; row++)
            marks[row] = visible[row] ? NoChoice : Out;
    }

    public int Count { get; }

    /// <summary>How many pass.</summary>
    public int Passing => marks.AsSpan(0, Count).Count(NoChoice);

    // Neither of these two branches: which rows pass looks random to the processor, and to guess wrong costs more than the work.

    /// <summary>Whether the row fails a choice, each of which is asked once.</summary>
    public void Mark(int row, byte choice, bool fails)
    {
        var mark = marks[row];
        var failed = mark == NoChoice ? choice : Out;
        marks[row] = fails ? failed : mark;
    }

    /// <summary>1 for a row that counts, else 0. One that fails one choice only still counts among that facet's own values, so that the choice can be changed.</summary>
    public int Counts(int row, byte choice) => (marks[row] == NoChoice) | (marks[row] == choice) ? 1 : 0;

    /// <summary>The rows that pass, from one on, in the list's order.</summary>
    public IEnumerable<int> From(int first)
    {
        for (var row = Next(first); row < Count; row = Next(row + 1))
            yield return row;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(marks);

    private int Next(int from) => marks.AsSpan(from, Count - from).IndexOf(NoChoice) is var ahead and >= 0 ? from + ahead : Count;
}
