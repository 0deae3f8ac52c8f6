using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Disclosure.Sensitivity;
using OBI.Phenomenon.Model.Contracts;

namespace OBI.Phenomenon.Disclosure.Cells;

/// <summary>What a count must be to be shown at all, whatever stands beside it.</summary>
/// <param name="thresholds">The pipeline's.</param>
/// <param name="waiving">Suppliers that have agreed that their own share may show.</param>
internal sealed class PrimaryRules(Thresholds thresholds, ImmutableHashSet<string> waiving)
{
    /// <summary>One supplier with four fifths of a count is as good as known from it.</summary>
    private static readonly Dominance FourFifths = new(1, 80);

    /// <summary>The second largest supplier, which knows its own, could estimate the largest to within a tenth; of two suppliers the rule of those that subtract decides.</summary>
    private static readonly PriorPosterior WithinATenth = new(10);

    internal Thresholds Thresholds { get; } = thresholds;

    /// <summary>
    /// Whether the lower bound of incidents reaches the threshold, so that zero never does, and each supplier that subtracts its own is left with nothing of others,
    /// or with enough.
    /// </summary>
    internal bool Pass(Count count) => count.LowerBound >= Thresholds.Cell && IsSafeFromSuppliers(count);

    /// <summary>Whether a modelled number may be shown.</summary>
    internal bool Pass(UsualNumber usual) => usual.Incidents >= Thresholds.Cell;

    /// <summary>Whether no supplier is left with a few signals of others when it subtracts its own.</summary>
    internal bool IsSafeFromSuppliers(Count count) =>
        count.BySource.All(source => count.Signals - source.Signals is var others && (others == 0 || others >= Thresholds.Others));

    /// <summary>Whether a count by group of suppliers shows too much of one of them.</summary>
    internal bool IsDominated(Count count)
    {
        var largest = count.BySource.Select(source => source.Signals).DefaultIfEmpty().Max();
        if (count.BySource.Where(source => source.Signals == largest).All(source => waiving.Contains(source.Source)))
        {
            return false;
        }

        var contributions = new Contributions(count.BySource.Select(source => (decimal)source.Signals));
        return FourFifths.IsSensitive(contributions) || (count.Suppliers > 2 && WithinATenth.IsSensitive(contributions));
    }

    /// <summary>Whether a state has lines of its own, by its signals in the period of the picture.</summary>
    internal bool PassActor(Count count) => count.LowerBound >= Thresholds.Actor && count.Suppliers >= Thresholds.Suppliers;

    /// <summary>Whether a pattern of signals may be told: by its incidents, by its suppliers, and by what is left when the largest of them subtracts its own.</summary>
    internal bool PassPattern(Count count) => count.LowerBound >= Thresholds.Cell
        && count.Suppliers >= Thresholds.Suppliers
        && count.Signals - count.BySource.Max(source => source.Signals) >= Thresholds.Others;
}
