using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Trends;

/// <summary>One test of a series, as the werkdossier shows it.</summary>
/// <param name="Kind">What was asked.</param>
/// <param name="First">The first month looked at.</param>
/// <param name="Last">The last month looked at.</param>
/// <param name="PValue">Its p-value.</param>
/// <param name="QValue">Adjusted for the number of tests; withheld when the test took no part.</param>
/// <param name="IsFinding">Whether it is a finding.</param>
public sealed record TrendQuestion(TrendKind Kind, string First, string Last, Published PValue, Published QValue, bool IsFinding);
