using OBI.Phenomenon.Analysis.Comparison;
using OBI.Phenomenon.Disclosure.Gates;
using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Disclosure.Composition;

/// <summary>The comparisons that pass the gate.</summary>
internal static class FindingList
{
    internal static IReadOnlyList<Finding> Of(PictureMaterial material, ActorLines lines, Gate gate) =>
    [
        .. material.Findings.Comparisons
            .Where(comparison => lines.Scopes.Contains(comparison.Actor) && Passes(comparison, material.Findings, gate))
            .Select(comparison => Publish(comparison, gate))
            .Where(finding => gate.Edition == Edition.Internal || material.Review.Admits(finding.Id, finding.FirstSeen)),
    ];

    /// <summary>A finding passes with both counts it rests on, or not at all: ratio, p-value and verdict can be solved for them.</summary>
    /// <remarks>
    /// A comparison leaves out suppliers that did not take part in both periods. Beside the full count in the tables it would tell
    /// what those reported, so that difference must be safe too.
    /// </remarks>
    private static bool Passes(PeriodComparison comparison, Analysis.Findings findings, Gate gate)
    {
        var compared = comparison.Suppliers.ToHashSet(StringComparer.Ordinal);
        return gate.Shows(comparison.Observed)
            && gate.Shows(comparison.Usual)
            && gate.IsSafeAsDifference(findings.Counts[comparison.Actor, comparison.Subject, comparison.Period].Without(compared))
            && gate.IsSafeAsDifference(findings.Counts[comparison.Actor, comparison.Subject, comparison.Reference].Without(compared));
    }

    private static Finding Publish(PeriodComparison comparison, Gate gate)
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
            gate.Signals(comparison.Observed),
            gate.Signals(comparison.Usual),
            Derived(comparison.Ratio),
            Derived(comparison.RatioLow),
            Derived(comparison.RatioHigh),
            Derived(comparison.PValue),
            Derived(comparison.QValue),
            VerdictOf(comparison.Verdict),
            comparison.FirstSeen);

        Published Derived(double? number) => gate.Derived(number, comparison.Observed, comparison.Usual);
    }

    private static FindingVerdict VerdictOf(Verdict verdict) => verdict switch
    {
        Verdict.Rise => FindingVerdict.Rise,
        Verdict.Fall => FindingVerdict.Fall,
        Verdict.NoChange => FindingVerdict.NoChange,
        Verdict.TooFew => FindingVerdict.TooFew,
        Verdict.InsufficientHistory => FindingVerdict.InsufficientHistory,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };
}
