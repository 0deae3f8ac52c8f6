using OBI.Phenomenon.Analysis.Multiplicity;
using OBI.Phenomenon.Analysis.Trends.Findings;

namespace OBI.Phenomenon.Analysis.Trends.Questions;

/// <summary>Is a month or two within the period higher than usual? Of a period of one month: is it, alone or with the one or two before it?</summary>
/// <remarks>
/// The smallest p of all windows is corrected for their number as if they were independent (Šidák 1967). They overlap, so the corrected p is
/// larger than it need be: of independent normal months, three windows ending in one are worth 2.4, and runs of one or two months 0.87 of
/// their number. That room is left for what the usual number does not know of the scatter.
/// </remarks>
internal static class SpikeQuestion
{
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

        return known
            .Select(window => (Usual: series.Baseline.Expect(window.First, window.Last), Observed: series.Sum(window.First, window.Last)))
            .OrderBy(window => window.Usual.MidAtLeast(window.Observed))
            .Select(window => new Answer(TrendKind.Spike, window.Usual, window.Observed, Upwards: true, known.Count, AttainablePValues.Continuous))
            .First();
    }
}
