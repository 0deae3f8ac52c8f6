using OBI.Phenomenon.Model.Deliveries;

namespace OBI.Phenomenon.Intake;

/// <summary>What became of a delivery.</summary>
/// <param name="Balance">The rows, by what became of them.</param>
/// <param name="Reasons">How many rows were not accepted, by reason code, in order of code.</param>
/// <param name="UnmappedTerms">How many different values nobody has mapped.</param>
public sealed record IntakeResult(BatchBalance Balance, IReadOnlyDictionary<string, long> Reasons, long UnmappedTerms);
