using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Counting;

/// <summary>Signals of one supplier that may be copies of one another: the same states, content and province in the same week.</summary>
/// <remarks>
/// However many rows a bundle holds, it is sure to stand for one incident only. A date that is coarser than a week makes bundles of its own unit.
/// </remarks>
/// <param name="Source">The supplier's number.</param>
/// <param name="Actors">The states named.</param>
/// <param name="Profile">The profile's number.</param>
/// <param name="Region">The province.</param>
/// <param name="Unit">The week, or the coarser unit of the date.</param>
internal readonly record struct Bundle(int Source, ActorSet Actors, int Profile, Region Region, ImpreciseDate Unit)
{
    /// <summary>The unit within which identical signals are taken for copies.</summary>
    internal static ImpreciseDate UnitOf(ImpreciseDate start) => start.CoarsenTo(DatePrecision.Week);
}
