namespace OBI.Phenomenon.Report.Defence;

/// <summary>What one supplier reported of a claim.</summary>
/// <param name="Supplier">The supplier's id.</param>
/// <param name="Signals">Acts of reporting.</param>
/// <param name="Reports">Reports they stand for.</param>
/// <param name="Incidents">Incidents that must be behind them at least.</param>
public sealed record SupplierPart(string Supplier, long Signals, long Reports, long Incidents);
