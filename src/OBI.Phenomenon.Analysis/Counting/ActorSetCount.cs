using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Counting;

/// <summary>The signals that name exactly these states; such counts have no signal in common, so unions of states can be made of them.</summary>
/// <param name="Actors">The states.</param>
/// <param name="Period">In which period.</param>
/// <param name="Count">How many.</param>
public sealed record ActorSetCount(ActorSet Actors, Period Period, Count Count);
