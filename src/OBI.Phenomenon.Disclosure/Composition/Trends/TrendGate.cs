using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Analysis.Trends.Series;
using OBI.Phenomenon.Disclosure.Cells;
using OBI.Phenomenon.Picture.Trends;
using Verdict = OBI.Phenomenon.Analysis.Trends.Findings.TrendVerdict;

namespace OBI.Phenomenon.Disclosure.Composition.Trends;

/// <summary>How much of a trend passes the gate of the released edition.</summary>
/// <remarks>
/// A trend passes with its observed and its usual number or with none: ratio, interval and q-value can be solved for them. Where the observed number is large enough
/// but hidden, because it would tell something beside the tables, what follows from it stays inside, and what follows from the usual number alone passes.
/// Without numbers only what rests on a count that is shown may be said: that it is reported for the first time, or that it could not be
/// judged. "Too few signals" tells itself that a count is small, and "no longer reported" that it is zero, so neither passes that way.
/// </remarks>
internal sealed class TrendGate(Analysis.Findings findings, EditionView released)
{
    internal TrendRelease Of(TrendFinding finding)
    {
        if (!released.Lines.Scopes.Contains(finding.Actor))
        {
            return TrendRelease.None;
        }

        // Where no supplier could be judged nothing is observed, so that what could not be judged rests on the count of the tables.
        var counted = finding.Outcome == Outcome.Evaluated ? released.Cells.Judged(finding) : released.Cells.Of(finding.Actor, finding.Subject, finding.Period);
        var isShown = released.Gate.Shows(counted);
        return finding.Outcome switch
        {
            Outcome.Evaluated when finding.Level is { } level && released.Rules.Pass(counted.Count) && released.Rules.Pass(UsualOf(finding, level)) =>
                isShown ? TrendRelease.Full : TrendRelease.Usual,
            Outcome.Evaluated when isShown && finding.Verdict == Verdict.Emergent => TrendRelease.Coarse,
            Outcome.InsufficientHistory or Outcome.BlockedByMarker or Outcome.PrecisionTooCoarse when isShown => TrendRelease.Coarse,
            _ => TrendRelease.None,
        };
    }

    /// <summary>The usual number, with what the suppliers judged reported over the history that is counted by period.</summary>
    internal UsualNumber UsualOf(TrendFinding finding, LevelEstimate level)
    {
        var suppliers = finding.Suppliers.ToHashSet(StringComparer.Ordinal);
        return new UsualNumber(level.Usual, Count.Sum(findings.Periods
            .Where(period => period != findings.Period)
            .Select(period => findings.Counts[finding.Actor, finding.Subject, period].Of(suppliers))));
    }
}
