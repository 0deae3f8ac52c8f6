using OBI.Phenomenon.Analysis.Counting;

namespace OBI.Phenomenon.Disclosure.Cells;

/// <summary>A number that was modelled, and what it was modelled on.</summary>
/// <param name="Value">Signals usual in a period.</param>
/// <param name="History">The signals of earlier periods behind it.</param>
internal readonly record struct UsualNumber(double Value, Count History)
{
    /// <summary>The number in incidents, in their proportion to signals in the history; zero without a history.</summary>
    internal double Incidents => History.Signals == 0 ? 0 : Value * History.LowerBound / History.Signals;
}
