using OBI.Phenomenon.Store.Tallies;

namespace OBI.Phenomenon.Store.Signals;

/// <summary>What stands about a record: the statement of the latest delivery that spoke of it.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Reading">The reading that made it.</param>
/// <param name="Content">Where it is counted, or null for a withdrawal.</param>
/// <param name="Reports">The reports it stands for; 0 for a withdrawal.</param>
internal readonly record struct StandingRecord(long Id, long Reading, TallyKey? Content, long Reports);
