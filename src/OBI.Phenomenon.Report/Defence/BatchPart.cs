namespace OBI.Phenomenon.Report.Defence;

/// <summary>A delivery that a claim rests on.</summary>
/// <param name="Supplier">The supplier's id.</param>
/// <param name="Name">The delivery's name.</param>
/// <param name="Delivered">The day it came in (ISO 8601).</param>
/// <param name="Rows">Rows accepted from it.</param>
/// <param name="Mapping">The version of contract and terms it was read with.</param>
public sealed record BatchPart(string Supplier, string Name, string Delivered, long Rows, string Mapping);
