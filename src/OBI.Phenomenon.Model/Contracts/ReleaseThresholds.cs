namespace OBI.Phenomenon.Model.Contracts;

/// <summary>From how much on something may be shown to readers outside.</summary>
/// <param name="Cell">Least number of distinct incidents behind a number.</param>
/// <param name="Actor">Least number of distinct incidents for an actor to have lines of its own.</param>
/// <param name="Suppliers">Least number of suppliers that reported on such an actor.</param>
public sealed record ReleaseThresholds(int Cell, int Actor, int Suppliers);
