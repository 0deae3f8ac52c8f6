namespace OBI.Phenomenon.Audit.Cells;

/// <summary>What is known of a whole number: the least and the most it can be.</summary>
/// <param name="Lower">The least.</param>
/// <param name="Upper">The most; <see cref="Open"/> when nothing bounds it.</param>
internal readonly record struct Bound(long Lower, long Upper)
{
    /// <summary>Larger than any count, and small enough to add up.</summary>
    internal const long Open = 1L << 40;

    /// <summary>What is known of a count before anything is read: it is not negative.</summary>
    internal static Bound Any => new(0, Open);

    internal bool IsKnown => Lower == Upper;

    internal bool IsEmpty => Lower > Upper;

    internal Bound And(long lower, long upper) => new(Math.Max(Lower, lower), Math.Min(Upper, upper));
}
