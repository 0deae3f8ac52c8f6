using OBI.Phenomenon.Analysis.Multiplicity;
using OBI.Phenomenon.Analysis.Trends.Findings;

namespace OBI.Phenomenon.Analysis.Trends.Questions;

/// <summary>Is a month or two within the period higher than usual? Of a period of one month: is it, alone or with the one or two before it?</summary>
/// <remarks>
/// The smallest p of all windows counts for as many as they would be worth if they were independent (Šidák 1967): by simulation of independent
/// normal months, 2.4 for the three windows that end in one month, and 0.87 of all runs of one or two months (at p of 0.002 to 0.05).
/// </remarks>
internal static class SpikeQuestion
{
    private const double WorthOfNested = 0.8;
    private const double WorthOfRuns = 0.87;

    internal static Answer? Ask(JudgedSeries series)
    {
        var panel = series.Panel;
        var isMonth = panel.JudgedFirst == panel.JudgedLast;
        var windows = isMonth
            ? Enumerable.Range(panel.WindowFirst, panel.Months - panel.WindowFirst).Select(first => (First: first, Last: panel.JudgedLast))
            : Enumerable.Range(panel.JudgedFirst, panel.JudgedLast - panel.JudgedFirst + 1)
                .SelectMany(first => Enumerable.Range(first, Math.Min(2, panel.JudgedLast - first + 1)).Select(last => (First: first, Last: last)));
        var known = windows.Where(window => !double.IsNaN(series.Sum(window.First, window.Last))).ToList();
        if (known.Count == 0)
        {
            return null;
        }

        var enough = series.Baseline.Expect(known.Min(window => window.First), known.Max(window => window.Last)).Distribution.AtLeast(Answer.FewestForMore);
        var worth = Math.Max(1, (isMonth ? WorthOfNested : WorthOfRuns) * known.Count);
        return known
            .Select(window => (Usual: series.Baseline.Expect(window.First, window.Last), Observed: series.Sum(window.First, window.Last)))
            .OrderBy(window => window.Usual.MidAtLeast(window.Observed))
            .Select(window => new Answer(TrendKind.Spike, window.Usual, window.Observed, Upwards: true, worth, AttainablePValues.AtMost(enough)))
            .First();
    }
}
