using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Trends;

/// <summary>A number with its interval.</summary>
/// <param name="Value">The number.</param>
/// <param name="Low">Lower bound.</param>
/// <param name="High">Upper bound.</param>
public sealed record Estimate(Published Value, Published Low, Published High)
{
    /// <summary>None that is shown.</summary>
    public static Estimate Withheld { get; } = new(Published.Withheld, Published.Withheld, Published.Withheld);

    internal IEnumerable<Published> Numbers => [Value, Low, High];
}
