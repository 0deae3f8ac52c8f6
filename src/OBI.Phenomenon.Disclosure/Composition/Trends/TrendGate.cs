using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Analysis.Trends.Series;
using OBI.Phenomenon.Disclosure.Gates;
using OBI.Phenomenon.Picture.Trends;
using Verdict = OBI.Phenomenon.Analysis.Trends.Findings.TrendVerdict;

namespace OBI.Phenomenon.Disclosure.Composition.Trends;

/// <summary>How much of a trend passes a gate.</summary>
/// <remarks>
/// A trend passes with its observed and its usual number or with none: ratio, interval and q-value can be solved for them. Where both are safe
/// but not beside the tables, what follows from the observed number stays inside, and what follows from the usual number alone passes.
/// Without numbers only what rests on a count that is shown may be said: that it is reported for the first time, or that it could not be
/// judged. "Too few signals" tells itself that a count is small, and "no longer reported" that it is zero, so neither passes that way.
/// </remarks>
internal sealed class TrendGate(Analysis.Findings findings, ActorLines lines, Gate gate)
{
    internal TrendRelease Of(TrendFinding finding)
    {
        if (!lines.Scopes.Contains(finding.Actor))
        {
            return TrendRelease.None;
        }

        // Where no supplier could be judged nothing is observed, so that what could not be judged rests on the count of the tables.
        var counted = finding.Outcome == Outcome.Evaluated ? finding.Observed : findings.Counts[finding.Actor, finding.Subject, finding.Period];
        return finding.Outcome switch
        {
            _ when !gate.Shows(counted) => TrendRelease.None,
            Outcome.Evaluated when finding.Level is { } level && gate.ShowsUsual(level.Usual, HistoryOf(finding)) =>
                IsSafeBesideTheTables(finding) ? TrendRelease.Full : TrendRelease.Usual,
            Outcome.Evaluated when finding.Verdict == Verdict.Emergent => TrendRelease.Coarse,
            Outcome.InsufficientHistory or Outcome.BlockedByMarker or Outcome.PrecisionTooCoarse => TrendRelease.Coarse,
            _ => TrendRelease.None,
        };
    }

    /// <summary>What the suppliers judged reported over the history that is counted by period.</summary>
    internal Count HistoryOf(TrendFinding finding)
    {
        var suppliers = finding.Suppliers.ToHashSet(StringComparer.Ordinal);
        return Count.Sum(findings.Periods
            .Where(period => period != findings.Period)
            .Select(period => findings.Counts[finding.Actor, finding.Subject, period].Of(suppliers)));
    }

    /// <summary>
    /// The tables count all suppliers, and dates that are known to the quarter only; a trend does not. What it leaves out would be the
    /// difference, so that must be safe too.
    /// </summary>
    private bool IsSafeBesideTheTables(TrendFinding finding)
    {
        var judged = finding.Observed.BySource.ToDictionary(source => source.Source, StringComparer.Ordinal);
        var rest = findings.Counts[finding.Actor, finding.Subject, finding.Period].BySource.Select(source => Less(source, judged.GetValueOrDefault(source.Source))).ToList();
        return rest.All(source => source.Signals >= 0) && gate.IsSafeAsDifference(new Count(rest));
    }

    private static SourceCount Less(SourceCount whole, SourceCount part) =>
        new(whole.Source, whole.Signals - part.Signals, whole.Reports - part.Reports, Math.Max(0, whole.Distinct - part.Distinct));
}
