using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Patterns.Coding;

/// <summary>Signals of one supplier with one profile and one date.</summary>
/// <param name="Place">The place of the profile in the table, or <see cref="ActorSignals.NotObserved"/>.</param>
/// <param name="Source">The supplier.</param>
/// <param name="Bundle">What they may be copies within.</param>
/// <param name="Start">Their date.</param>
/// <param name="Count">Acts of reporting.</param>
/// <param name="Reports">Reports they stand for.</param>
internal sealed record ActorSignal(int Place, string Source, (ActorSet Actors, Profile Profile, Region Region, ImpreciseDate Unit) Bundle, ImpreciseDate Start, long Count, long Reports);
