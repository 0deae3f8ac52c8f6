namespace OBI.Phenomenon.Analysis.Counting;

/// <summary>What a bundle holds in one period.</summary>
/// <param name="Key">The bundle.</param>
/// <param name="Period">The period's number within the window.</param>
/// <param name="Signals">Acts of reporting.</param>
/// <param name="Reports">Reports they stand for.</param>
internal readonly record struct BundleCount(Bundle Key, int Period, long Signals, long Reports);
