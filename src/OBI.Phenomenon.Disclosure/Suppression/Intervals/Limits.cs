namespace OBI.Phenomenon.Disclosure.Suppression.Intervals;

/// <summary>Between what a row of a programme must stay.</summary>
/// <param name="Lower">The least it may be.</param>
/// <param name="Upper">The most it may be; null when there is no limit.</param>
internal readonly record struct Limits(long Lower, long? Upper)
{
    /// <summary>No limits: a sum of numbers that are not negative is not negative.</summary>
    internal static Limits None => new(0, null);

    /// <summary>Those of a row that is one number.</summary>
    internal static Limits Only(long number) => new(number, number);
}
