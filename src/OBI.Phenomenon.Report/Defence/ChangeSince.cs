namespace OBI.Phenomenon.Report.Defence;

/// <summary>Signals of the state and period that changed after the pin.</summary>
/// <param name="Added">Those that would count now and do not in the picture.</param>
/// <param name="Removed">Those that count in the picture and would not now.</param>
public sealed record ChangeSince(long Added, long Removed);
