using OBI.Phenomenon.Analysis.Multiplicity;
using OBI.Phenomenon.Analysis.Trends.Distributions;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Analysis.Trends.Obi;

namespace OBI.Phenomenon.Analysis.Trends.Questions;

/// <summary>Is this no longer reported?</summary>
/// <remarks>
/// The p-value is the chance of nothing in the months since the last signal, at most a year, the whole period among them: exp(−μT) with
/// scatter, delay and the error of the estimate. That the run is as long as it happens to be needs no correction: runs that end now hold one
/// another, so a p of at most α means that the shortest run whose chance is at most α is empty, and that has at most that chance.
/// </remarks>
internal static class EndedQuestion
{
    private const int LongestRun = 12;

    internal static Answer? Ask(JudgedSeries series)
    {
        var panel = series.Panel;
        var longest = Math.Max(0, Math.Min(panel.WindowFirst, panel.JudgedLast - LongestRun + 1));
        var months = panel.JudgedLast - longest + 1;
        var level = series.Level;
        if (series.Count is not 0)
        {
            // Not asked further; what it could have had is enough to know what share of the budget it takes.
            var scale = (double)months / (level.Last - level.First + 1);
            var year = new CountDistribution(scale * level.Usual, (scale * level.Dispersion * level.Usual) + (scale * scale * Math.Max(0, level.Distribution.Variance - (level.Dispersion * level.Usual))));
            return new Answer(TrendKind.Ended, level, series.Count, Upwards: false, 1, AttainablePValues.From(year.AtMost(0)));
        }

        var first = panel.JudgedFirst;
        while (first > longest && series.Observed.Counts[first - 1] is 0)
        {
            first--;
        }

        var baseline = series.BaselineBefore(longest);
        var usual = (baseline ?? series.Baseline).Expect(baseline is null ? Math.Max(first, panel.WindowFirst) : first, panel.JudgedLast);
        return new Answer(TrendKind.Ended, usual, 0, Upwards: false, 1, AttainablePValues.From(AtLongest(usual, baseline, longest, panel.JudgedLast)));
    }

    private static double AtLongest(Expectation usual, Baseline? baseline, int longest, int last) =>
        (baseline?.Expect(longest, last) ?? usual).Distribution.AtMost(0);
}
