namespace OBI.Phenomenon.Analysis.Trends.Changes;

/// <summary>The most likely single shift of a series and whether chance could have brought it.</summary>
/// <param name="PValue">Chance of a shift that stands out as much, at any step and in either direction, when the rate never changed.</param>
/// <param name="SmallestPValue">The smallest p-value that any division of the same signals over the steps could have had.</param>
/// <param name="Change">When it began and from what to what.</param>
/// <param name="Dispersion">Variance over mean around the two rates, as given or estimated.</param>
public sealed record ShiftEstimate(double PValue, double SmallestPValue, DatedChange Change, double Dispersion);
