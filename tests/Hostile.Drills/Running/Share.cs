namespace Palermo.Hostile.Drills.Running;

/// <summary>A run of files: all numbers from <paramref name="First"/> on.</summary>
internal sealed record Share(int Seed, int First, int Count)
{
    public IEnumerable<int> Numbers => Enumerable.Range(First, Count);

    public Share After(int number) => this with { First = number + 1, Count = First + Count - number - 1 };

    public IEnumerable<Share> Split(int parts)
    {
        var each = (Count + parts - 1) / parts;
        for (var done = 0; done < Count; done += each)
            yield return this with
            {
                First = First + done,
                Count = Math.Min(each, Count - done),
            };
    }
}
