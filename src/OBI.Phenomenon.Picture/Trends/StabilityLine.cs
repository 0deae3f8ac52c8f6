namespace OBI.Phenomenon.Picture.Trends;

/// <summary>A verdict looked at again with something left out.</summary>
/// <param name="Kind">What was left out.</param>
/// <param name="Supplier">The supplier left out, when that is what was.</param>
/// <param name="Stands">Whether it still stands; null when too little is left to say.</param>
public sealed record StabilityLine(StabilityKind Kind, string? Supplier, bool? Stands);
