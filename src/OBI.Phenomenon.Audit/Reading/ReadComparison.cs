namespace OBI.Phenomenon.Audit.Reading;

/// <summary>A statement about one count of a state and concept beside another number: a finding or a trend.</summary>
/// <param name="Kind">What it compares with: statements of one kind and period are made from the same suppliers, as far as can be seen.</param>
/// <param name="Id">Its id.</param>
/// <param name="Actor">The state.</param>
/// <param name="Concept">The concept.</param>
/// <param name="Period">The period of the count.</param>
/// <param name="Observed">The count, which may leave out suppliers.</param>
/// <param name="Reference">The period of the other number if that is a count too, or null.</param>
/// <param name="Usual">The other number.</param>
/// <param name="Ratio">The one divided by the other.</param>
/// <param name="IsFirst">Whether it says that nothing was reported before.</param>
/// <param name="Way">1 when it says that more was reported than before, -1 for less, 0 for neither.</param>
internal sealed record ReadComparison(
    string Kind, string Id, string Actor, string Concept, string Period, decimal? Observed, string? Reference, decimal? Usual, decimal? Ratio, bool IsFirst, int Way = 0);
