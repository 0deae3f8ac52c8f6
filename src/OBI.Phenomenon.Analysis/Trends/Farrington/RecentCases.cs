using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Trends.Farrington;

/// <summary>Whether enough was reported lately for an alarm to be worth anyone's time.</summary>
internal static class RecentCases
{
    /// <summary>Whether the last <paramref name="steps"/> steps, that judged included, have that many cases together; a step not observed adds none.</summary>
    internal static bool AreEnough(CountSeries series, int step, int needed, int steps)
    {
        var cases = 0.0;
        for (var recent = Math.Max(0, step - steps + 1); recent <= step; recent++)
        {
            cases += double.IsNaN(series.Counts[recent]) ? 0 : series.Counts[recent];
        }

        return cases >= needed;
    }
}
