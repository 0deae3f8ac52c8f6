using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Disclosure.Composition.Patterns;

/// <summary>Keeps a state's numbers by label and period open where labels are told over the whole history.</summary>
/// <remarks>
/// The tables show signals with a label by period. Who knows a pattern's sizes knows that at most its signals of other periods can lie outside one: what is left of a
/// statement's lower border lies in that period. The table's number less that of every pattern is what the rest can have, so it must stay at the threshold or above.
/// </remarks>
internal sealed class LabelPeriods
{
    private readonly int _threshold;
    private readonly Dictionary<(string Field, string Label, Period Period), long> _open;

    /// <param name="counts">The numbers.</param>
    /// <param name="actor">The state.</param>
    /// <param name="asRead">A number as readers hold it.</param>
    /// <param name="threshold">The least that must be left.</param>
    internal LabelPeriods(CountTable counts, ActorScope actor, Func<CellCount, long> asRead, int threshold)
    {
        _threshold = threshold;
        _open = counts.Cells
            .Where(cell => cell.Actor == actor && cell.Subject.Concept is not null)
            .ToDictionary(cell => (cell.Subject.Facet!.Value.Name(), cell.Subject.Key, cell.Period), asRead);
    }

    /// <summary>Whether every period stays open when a pattern is said to have at least so many signals with a label.</summary>
    internal bool Leaves(PatternFinding pattern, LabelEvidence label, long least) =>
        Told(pattern, label, least).All(told => _open.GetValueOrDefault(told.Key) - told.Least >= _threshold);

    /// <summary>Takes down that this was said.</summary>
    internal void Take(PatternFinding pattern, LabelEvidence label, long least)
    {
        foreach (var (key, told) in Told(pattern, label, least))
        {
            _open[key] -= told;
        }
    }

    private static IEnumerable<((string Field, string Label, Period Period) Key, long Least)> Told(PatternFinding pattern, LabelEvidence label, long least)
    {
        var whole = pattern.Counts.Sum(each => each.Count.Signals);
        return pattern.Counts
            .Select(each => (Key: (label.Field, label.Label, each.Period), Least: least - (whole - each.Count.Signals)))
            .Where(told => told.Least > 0);
    }
}
