using OBI.Phenomenon.Analysis.Comparison;
using OBI.Phenomenon.Disclosure.Cells;
using OBI.Phenomenon.Disclosure.Corrections;
using OBI.Phenomenon.Disclosure.Gates;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Disclosure.Composition;

/// <summary>The comparisons that pass the gate.</summary>
/// <remarks>One with a number that was released under other codes or states than it is counted under now is left out: their difference would be ours, and no change of what was reported.</remarks>
internal static class FindingList
{
    internal static IReadOnlyList<Finding> Of(PictureMaterial material, EditionView view, CorrectionBook corrections) =>
    [
        .. material.Findings.Comparisons
            .Where(comparison => view.Lines.Scopes.Contains(comparison.Actor))
            .Select(comparison => (Comparison: comparison, Observed: view.Cells.Compared(comparison, comparison.Period), Usual: view.Cells.Compared(comparison, comparison.Reference)))
            .Where(each => view.Gate.Shows(each.Observed) && view.Gate.Shows(each.Usual))
            .Where(each => IsAsTested(each.Comparison, each.Observed, each.Usual) || !corrections.IsRedefined(each.Comparison.Actor, each.Comparison.Reference))
            .Select(each => Publish(BesideTheTables(each.Comparison, each.Observed, each.Usual, material.Findings.Options.Confidence), each.Observed, each.Usual, view.Gate))
            .Where(finding => view.Gate.Edition == Edition.Internal || material.Review.Admits(finding.Id, finding.FirstSeen)),
    ];

    /// <summary>
    /// The comparison with the numbers of the tables. Where an earlier period stands as it was released, ratio and interval are those of the numbers that were released, so that no
    /// correction can be worked out from them; the verdict is that of the numbers as they are known now.
    /// </summary>
    private static PeriodComparison BesideTheTables(PeriodComparison comparison, Cell observed, Cell usual, double confidence)
    {
        if (comparison.Verdict == Verdict.ReportingChanged || IsAsTested(comparison, observed, usual))
        {
            return comparison;
        }

        var ratio = RateRatio.Compare(observed.Count.Signals, DaysIn(comparison.Period), usual.Count.Signals, DaysIn(comparison.Reference), confidence);
        return comparison with { Ratio = ratio.Ratio, RatioLow = ratio.Low, RatioHigh = ratio.High, PValue = ratio.PValue, QValue = null };
    }

    private static bool IsAsTested(PeriodComparison comparison, Cell observed, Cell usual) =>
        (observed.Count.Signals, usual.Count.Signals) == (comparison.Observed.Signals, comparison.Usual.Signals);

    private static int DaysIn(Period period) => period.Last.DayNumber - period.First.DayNumber + 1;

    /// <summary>A finding passes with both numbers it rests on, or not at all: ratio, p-value and verdict can be solved for them.</summary>
    private static Finding Publish(PeriodComparison comparison, Cell observed, Cell usual, Gate gate)
    {
        var against = comparison.Against switch
        {
            ComparisonKind.Previous => "previous",
            ComparisonKind.YearBefore => "year-before",
            _ => throw new ArgumentOutOfRangeException(nameof(comparison)),
        };
        return new Finding(
            $"{comparison.Actor.Code}/{comparison.Subject.Key}/{against}",
            comparison.Actor.Code,
            comparison.Subject.Key,
            comparison.Period.ToString(),
            comparison.Reference.ToString(),
            against,
            gate.Number(observed),
            gate.Number(usual),
            Derived(comparison.Ratio),
            Derived(comparison.RatioLow),
            Derived(comparison.RatioHigh),
            Derived(comparison.PValue),
            Derived(comparison.QValue),
            VerdictOf(comparison.Verdict),
            comparison.FirstSeen);

        Published Derived(double? number) => gate.Derived(number, observed, usual);
    }

    private static FindingVerdict VerdictOf(Verdict verdict) => verdict switch
    {
        Verdict.Rise => FindingVerdict.Rise,
        Verdict.Fall => FindingVerdict.Fall,
        Verdict.NoChange => FindingVerdict.NoChange,
        Verdict.TooFew => FindingVerdict.TooFew,
        Verdict.InsufficientHistory => FindingVerdict.InsufficientHistory,
        Verdict.ReportingChanged => FindingVerdict.ReportingChanged,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };
}
