using OBI.Phenomenon.Analysis.Trends.Cusum;
using OBI.Phenomenon.Analysis.Trends.Ears;
using OBI.Phenomenon.Analysis.Trends.Glr;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>How often the control charts err and what they find at their own thresholds.</summary>
/// <remarks>A chart is started at the first current week and run through, as it would be kept; GLR and CUSUM learn what is usual before it.</remarks>
internal sealed class ControlChartStudy(TextWriter output) : Study(output)
{
    /// <inheritdoc/>
    internal override void Run()
    {
        var series = NoufailySeries.ReadAll();
        if (series.Count == 0)
        {
            Output.WriteLine("skipped: reference data not present");
            return;
        }

        Output.WriteLine($"{string.Empty,-30}{NoufailyFigures.Header}");
        foreach (var method in Enum.GetValues<EarsMethod>())
        {
            Print(series, $"EARS {method}", new EarsDetector(new EarsOptions(method)));
        }

        Print(series, "CUSUM, average", new CusumDetector(new CusumOptions()));
        Print(series, "CUSUM, season, Rossi", new CusumDetector(new CusumOptions(transformation: CusumTransformation.Rossi, mean: CusumMean.Seasonal)));
        Print(series, "CUSUM, season, neg. binomial", new CusumDetector(new CusumOptions(transformation: CusumTransformation.PearsonNegativeBinomial, mean: CusumMean.Seasonal)));
        Print(series, "GLR, Poisson, trend", new GlrDetector(new GlrOptions(alpha: 0, trend: true)));
        Print(series, "GLR, neg. binomial, trend", new GlrDetector(new GlrOptions(trend: true)));
    }

    private void Print(IReadOnlyList<NoufailySeries> series, string name, IDetector detector) =>
        Output.WriteLine($"{name,-30}{NoufailyScore.Of(series, (one, first, last) => Scores(detector, one, first, last)).At(0)}");

    /// <summary>0 where the chart alarms.</summary>
    private static double[] Scores(IDetector detector, CountSeries series, int first, int last) =>
    [
        .. detector.Judge(series, NoufailySeries.FirstCurrent, last)
            .Skip(first - NoufailySeries.FirstCurrent)
            .Select(judgement => judgement.Alarm ? 0 : double.NaN),
    ];
}
