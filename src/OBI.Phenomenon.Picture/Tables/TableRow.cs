using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Tables;

/// <summary>A row of a table.</summary>
/// <param name="Key">One part for each dimension; <c>*</c> is the total, <c>-</c> "not observed", <c>OTHER</c> the actors without a line of their own.</param>
/// <param name="Values">One value for each measure.</param>
public sealed record TableRow(IReadOnlyList<string> Key, IReadOnlyList<Published> Values);
