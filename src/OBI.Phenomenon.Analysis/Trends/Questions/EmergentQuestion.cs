using OBI.Phenomenon.Analysis.Trends.Findings;

namespace OBI.Phenomenon.Analysis.Trends.Questions;

/// <summary>Is this reported for the first time?</summary>
/// <remarks>
/// Asked when no supplier reported it in any month before the period (before the two months that go with a period of one month), in a history
/// of at least a year, and no date is so coarse that it may be older. What chance would bring is what the rate of its actor and its concept,
/// and the silence so far, let expect (Gamma–Poisson).
/// </remarks>
internal static class EmergentQuestion
{
    internal static Answer? Ask(JudgedSeries series)
    {
        var panel = series.Panel;
        if (series.Source.MayBeOlder || double.IsNaN(series.Sum(panel.WindowFirst, panel.JudgedLast)))
        {
            return null;
        }

        for (var supplier = 0; supplier < panel.Suppliers.Length; supplier++)
        {
            if (series.Source.Of(supplier)[..panel.WindowFirst].ContainsAnyExcept(0))
            {
                return null;
            }
        }

        var usual = series.Baseline.Expect(panel.WindowFirst, panel.JudgedLast);
        return new Answer(TrendKind.Emergent, usual, series.Sum(panel.WindowFirst, panel.JudgedLast), Upwards: true, 1, Answer.Listed(TrendKind.Emergent, usual));
    }
}
