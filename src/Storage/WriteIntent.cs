using Palermo.Kernel;

namespace Palermo.Storage;

/// <summary>Names one intended effect, so that asking twice does it once.</summary>
/// <remarks>
/// "Commit failed" does not mean "not committed": after an unknown outcome the caller asks again with the same key.
/// Derive it from what is done (an import: the digest of the bytes), or draw it at random before the first attempt.
/// </remarks>
public readonly record struct IdempotencyKey
{
    public const int LongestLength = 200;

    private readonly string value;

    /// <exception cref="ArgumentException">The value is empty or longer than <see cref="LongestLength"/> characters.</exception>
    public IdempotencyKey(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value.Length, LongestLength, nameof(value));
        this.value = value;
    }

    /// <summary>A key nobody has used: 128 random bits in hexadecimal.</summary>
    public static IdempotencyKey Draw(IRandom random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.Fill(bytes);
        return new IdempotencyKey(Convert.ToHexStringLower(bytes));
    }

    public override string ToString() => value ?? throw new InvalidOperationException("An idempotency key must be given.");
}

/// <summary>What a write is for; becomes its audit entry.</summary>
/// <param name="Action">The verb, e.g. <c>document.import</c>.</param>
/// <param name="Object">What it is done to, e.g. a document's symbol.</param>
public sealed record WriteIntent(IdempotencyKey Key, Caller Caller, string Action, string Object);

/// <summary>A write that is durable.</summary>
/// <param name="Sequence">Number of its audit entry: gives the order of writes, which the clock does not.</param>
/// <param name="At">When it was first done, by the clock of the machine that did it.</param>
/// <param name="Repeated">The key had been used before for the same thing: nothing was done now, and <paramref name="Value"/> is empty.</param>
/// <param name="Value">What the work returned.</param>
public readonly record struct Written<T>(long Sequence, DateTimeOffset At, bool Repeated, T? Value);
