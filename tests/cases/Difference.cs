namespace Palermo.Cases;

/// <summary>One place where a record and its case do not agree.</summary>
/// <param name="Where">JSON pointer; of the record where the record says too much, else of the case.</param>
/// <param name="Expected">What the case says, <see cref="Absent"/> where it says nothing.</param>
public sealed record Difference(string Where, string Expected, string Got)
{
    public const string Absent = "(absent)";

    /// <summary>The field of the contract: the pointer's first segment.</summary>
    public string Field => Where.Split('/')[1];

    public override string ToString() => $"{Where}\n  expected {Expected}\n  got      {Got}";
}
