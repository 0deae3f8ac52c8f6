using OBI.Phenomenon.Model.Attribution;

namespace OBI.Phenomenon.Analysis.Counting;

/// <summary>The signals of the period by on whose word they are tied to a state.</summary>
/// <param name="Actor">Whose signals.</param>
/// <param name="Basis">On whose word.</param>
/// <param name="Count">How many.</param>
public sealed record BasisCount(ActorScope Actor, AttributionBasis Basis, Count Count);
