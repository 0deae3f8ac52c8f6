using System.Collections.Immutable;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Trends.Findings;

/// <summary>How a usual number came about and how firmly the verdict stands.</summary>
/// <param name="Method">How the usual number was made: a regression, or a rate when counts are low or the history is short.</param>
/// <param name="MonthlyLevel">Signals a month at the history's middle, without trend, season and delay.</param>
/// <param name="TrendFactor">What the trend makes of that in the period; 1 without a trend.</param>
/// <param name="SeasonFactor">What the season makes of it; 1 without a season.</param>
/// <param name="ReportedShare">The share of the period's signals that is usually in by now.</param>
/// <param name="Dispersion">Variance over mean of the counts; 1 when they scatter as independent signals would.</param>
/// <param name="DownWeighted">Months of the history that counted less because they stood out.</param>
/// <param name="Nowcast">What the period may come to when all reports are in; for display only, never tested; of totals and of series with a finding, null when all reports are in.</param>
/// <param name="Stability">Whether the verdict stands when something is left out; empty when there is no finding.</param>
public sealed record Explanation(
    UsualMethod Method,
    double MonthlyLevel,
    double TrendFactor,
    double SeasonFactor,
    double ReportedShare,
    double Dispersion,
    ImmutableArray<Period> DownWeighted,
    NowcastEstimate? Nowcast,
    ImmutableArray<StabilityCheck> Stability);
