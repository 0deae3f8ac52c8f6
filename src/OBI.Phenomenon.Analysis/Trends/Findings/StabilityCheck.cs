namespace OBI.Phenomenon.Analysis.Trends.Findings;

/// <summary>A verdict looked at again with something left out.</summary>
/// <param name="Kind">What was left out.</param>
/// <param name="Supplier">The supplier left out, when that is what was.</param>
/// <param name="Stands">Whether the p-value still passes the threshold that the finding passed; null when too little is left to say.</param>
public sealed record StabilityCheck(StabilityKind Kind, string? Supplier, bool? Stands);
