using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Disclosure.Gates;
using OBI.Phenomenon.Picture.Trends;

namespace OBI.Phenomenon.Disclosure.Composition.Trends;

/// <summary>How a verdict came about, for the internal edition.</summary>
internal static class TrendExplanations
{
    internal static TrendExplanation Of(TrendFinding finding, Gate gate)
    {
        var (explanation, level, share, detectability) = (finding.Explanation, finding.Level, finding.Share, finding.Detectability);
        var nowcast = explanation?.Nowcast;
        return new TrendExplanation(
            finding.Suppliers,
            gate.Inside(finding.HistoryMonths),
            gate.Inside(explanation?.MonthlyLevel),
            gate.Inside(explanation?.TrendFactor),
            gate.Inside(explanation?.SeasonFactor),
            gate.Inside(explanation?.Dispersion),
            new Estimate(gate.Inside(share?.Factor), gate.Inside(share?.FactorLow), gate.Inside(share?.FactorHigh)),
            gate.Inside(detectability?.RiseCount),
            gate.Inside(detectability?.FallCount),
            new Estimate(gate.Inside(nowcast?.Median), gate.Inside(nowcast?.Low), gate.Inside(nowcast?.High)),
            new Estimate(gate.Inside(level?.ShrunkenRatio), gate.Inside(level?.SelectedLow), gate.Inside(level?.SelectedHigh)),
            gate.Inside(finding.Slope?.PValue),
            finding.Slope?.ConfirmedByRanks,
            [.. explanation?.DownWeighted.Select(month => month.ToString()) ?? []],
            [.. finding.Tests.Select(test => new TrendQuestion(TrendWords.Of(test.Kind), test.First.ToString(), test.Last.ToString(), gate.Inside(test.PValue), gate.Inside(test.QValue), test.IsFinding))],
            [.. explanation?.Stability.Select(check => new StabilityLine(TrendWords.Of(check.Kind), check.Supplier, check.Stands)) ?? []]);
    }
}
