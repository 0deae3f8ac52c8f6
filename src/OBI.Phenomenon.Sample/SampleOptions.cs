namespace OBI.Phenomenon.Sample;

/// <summary>How much of the sample world to write, and which of all possible ones.</summary>
public sealed record SampleOptions
{
    /// <summary>Rows in <c>data-samples</c>: some 600 a quarter, which shows every planted trend above a threshold of five and stays small enough to read.</summary>
    public const int DefaultRows = 12_000;

    /// <summary>Seed of <c>data-samples</c>: simply the first.</summary>
    public const long DefaultSeed = 1;

    /// <summary>Checks the size.</summary>
    /// <param name="rows">Rows to aim at over all suppliers and years; arrivals are Poisson, so the number written differs by some 1–2 %.</param>
    /// <param name="seed">Another seed gives another sample of the same world.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 100 or more than 100 million rows.</exception>
    public SampleOptions(int rows = DefaultRows, long seed = DefaultSeed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 100);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rows, 100_000_000);
        Rows = rows;
        Seed = seed;
    }

    /// <summary>Rows to aim at.</summary>
    public int Rows { get; }

    /// <summary>The seed of all chance.</summary>
    public long Seed { get; }

    /// <summary>The seed as a key of streams of chance; a seed below zero is as good as any.</summary>
    internal ulong Key => unchecked((ulong)Seed);
}
