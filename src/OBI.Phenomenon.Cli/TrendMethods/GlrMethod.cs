using OBI.Phenomenon.Analysis.Trends.Glr;

namespace OBI.Phenomenon.Cli.TrendMethods;

/// <summary><c>--method glr</c>.</summary>
internal sealed record GlrMethod() : TrendMethod("glr", [Threshold, Alpha, Theta, Harmonics, Trend, Change, Result])
{
    private static readonly Control<double> Threshold = Control.Number("c.ARL", "above 0 and at most 1000", number => number is > 0 and <= 1000);
    private static readonly Control<double> Alpha = Control.Number("alpha", "0..1000", number => number is >= 0 and <= 1000);
    private static readonly Control<double> Theta = Control.Number("theta", "above 0 and at most 10", number => number is > 0 and <= 10);
    private static readonly Control<int> Harmonics = Control.Whole("mu0.S", 0, 5);
    private static readonly Control<bool> Trend = Control.Flag("mu0.trend");
    private static readonly Control<GlrReturn> Result = Control.Word("ret", ("value", GlrReturn.Value), ("cases", GlrReturn.Cases));

    /// <summary>The reference implementation has a second kind of change, for epidemics that feed themselves; signals do not.</summary>
    private static readonly Control<bool> Change = Control.Word("change", ("intercept", true));

    internal override PreparedMethod Prepare(GivenControls given)
    {
        var usual = new GlrOptions();
        _ = given.Find(Change);
        var options = new GlrOptions(
            given.Read(Threshold, usual.Threshold),
            given.Find(Alpha),
            given.Find(Theta),
            given.Read(Harmonics, usual.Harmonics),
            given.Read(Trend, usual.Trend),
            given.Read(Result, usual.Result));
        return new PreparedMethod(new GlrDetector(options)) { HistorySteps = options.HistorySteps };
    }
}
