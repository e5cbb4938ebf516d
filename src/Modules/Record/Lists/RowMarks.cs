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

    /// <summary>The row fails a choice, each of which is asked once.</summary>
    public void Fail(int row, byte choice) => marks[row] = marks[row] == NoChoice ? choice : Out;

    /// <summary>A row that fails one choice only still counts among that facet's own values, so that the choice can be changed.</summary>
    public bool Counts(int row, byte choice) => marks[row] == NoChoice || marks[row] == choice;

    /// <summary>The rows that pass, from one on, in the list's order.</summary>
    public IEnumerable<int> From(int first)
    {
        for (var row = Next(first); row < Count; row = Next(row + 1))
            yield return row;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(marks);

    private int Next(int from) => marks.AsSpan(from, Count - from).IndexOf(NoChoice) is var ahead and >= 0 ? from + ahead : Count;
}
