using OBI.Phenomenon.Analysis.Trends.Obi;

namespace OBI.Phenomenon.Cli.TrendMethods;

/// <summary><c>--method obi</c>.</summary>
internal sealed record ObiMethod() : TrendMethod("obi", [Alpha, HistoryYears, OutlierThreshold, SmallestAlarm])
{
    private static readonly Control<double> Alpha = Control.Alpha("below 0.5", number => number < 0.5);
    private static readonly Control<int> HistoryYears = Control.Whole("historyYears", 1, 20);
    private static readonly Control<double> OutlierThreshold = Control.Number("outlierThreshold", "a number of at least 1", number => number >= 1);
    private static readonly Control<int> SmallestAlarm = Control.Whole("smallestAlarm", 1, 1_000_000);

    internal override PreparedMethod Prepare(GivenControls given)
    {
        var usual = new ObiOptions();
        return new PreparedMethod(new ObiDetector(new ObiOptions(
            given.Read(Alpha, usual.Alpha),
            given.Read(HistoryYears, usual.HistoryYears),
            given.Read(OutlierThreshold, usual.OutlierThreshold),
            given.Read(SmallestAlarm, usual.SmallestAlarm))));
    }
}
