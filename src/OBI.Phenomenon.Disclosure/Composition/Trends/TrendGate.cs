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
/// Without numbers may be said what rests on a count that is shown: that it is reported for the first time, or that it could not be judged. "Too few signals" tells itself that a count
/// is small, and "no longer reported" that it is zero, so neither passes that way. A direction passes without numbers where it leaves the number that is not shown as open as a hidden one must be.
/// </remarks>
internal sealed class TrendGate(Analysis.Findings findings, EditionView released)
{
    /// <summary>
    /// A count of this many thresholds would be a rise above a usual number of the threshold as well (of 20 or more where 5 are usual the chance is 3 in 10 million, and below 1 in 1,000 with twice the
    /// scatter), so that the rise does not tell that the usual number is small.
    /// </summary>
    private const int ThresholdsOfARise = 4;

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
            Outcome.Evaluated when finding.Level is { } level && IsOpenBeside(finding, level, counted) => TrendRelease.Coarse,
            Outcome.InsufficientHistory or Outcome.BlockedByMarker or Outcome.PrecisionTooCoarse when isShown => TrendRelease.Coarse,
            _ => TrendRelease.None,
        };
    }

    /// <summary>Whether the direction alone leaves the number that is not shown open: after a rise the usual one, after a fall the one observed.</summary>
    private bool IsOpenBeside(TrendFinding finding, LevelEstimate level, Cell counted)
    {
        var (threshold, isShown) = (released.Rules.Thresholds.Cell, released.Gate.Shows(counted));

        // Of a number of the tables that is not shown; a part of a shown one would tell of the rest.
        var isHidden = !isShown && counted.Key == released.Cells.Of(finding.Actor, finding.Subject, finding.Period).Key && released.Rules.Pass(UsualOf(finding, level));
        return finding.Verdict switch
        {
            Verdict.Rise or Verdict.ShiftUp => isShown && counted.Count.Signals >= ThresholdsOfARise * threshold,
            Verdict.Fall => isHidden && finding.Detectability?.FallCount is { } most && IsOpenUpTo((long)most, counted.Count),

            // That the level has been lower for months bounds no single quarter.
            Verdict.ShiftDown => isHidden,
            Verdict.None or Verdict.Spike or Verdict.Emergent or Verdict.Ended => false,
            _ => throw new ArgumentOutOfRangeException(nameof(finding)),
        };
    }

    /// <summary>Whether all from none to a number is wide enough, to anybody and to each supplier that takes its own off.</summary>
    private bool IsOpenUpTo(long most, Count count) =>
        most >= released.Rules.Thresholds.Cell && count.BySource.All(source => most - source.Signals >= released.Rules.Thresholds.Others);

    /// <summary>The usual number, with what the suppliers judged reported over the history that is counted by period.</summary>
    internal UsualNumber UsualOf(TrendFinding finding, LevelEstimate level)
    {
        var suppliers = finding.Suppliers.ToHashSet(StringComparer.Ordinal);
        return new UsualNumber(level.Usual, Count.Sum(findings.Periods
            .Where(period => period != findings.Period)
            .Select(period => findings.Counts[finding.Actor, finding.Subject, period].Of(suppliers))));
    }
}
