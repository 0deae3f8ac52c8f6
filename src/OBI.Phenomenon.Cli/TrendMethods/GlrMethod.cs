using OBI.Phenomenon.Analysis.Trends.Glr;

namespace OBI.Phenomenon.Cli.TrendMethods;

/// <summary><c>--method glr</c>.</summary>
internal sealed record GlrMethod() : TrendMethod("glr", [Threshold, Alpha, Theta, Window, Harmonics, Trend, Change, Result, Compat])
{
    private static readonly Control<double> Threshold = Control.Number("c.ARL", "above 0 and at most 1000", number => number is > 0 and <= 1000);
    private static readonly Control<double> Alpha = Control.Number("alpha", "0..1000", number => number is >= 0 and <= 1000);
    private static readonly Control<double> Theta = Control.Number("theta", "above 0 and at most 10", number => number is > 0 and <= 10);
    private static readonly Control<int> Harmonics = Control.Whole("mu0.S", 0, 5);
    private static readonly Control<bool> Trend = Control.Flag("mu0.trend");
    private static readonly Control<GlrReturn> Result = Control.Word("ret", ("value", GlrReturn.Value), ("cases", GlrReturn.Cases));

    private static readonly Control<bool> Compat = Control.Flag("compat");

    /// <summary>The reference implementation says −1 where it means any.</summary>
    private static readonly Control<int> Window = new("M", "-1 (any) or 1..10000", text => text == "-1" ? (true, -1) : ControlText.Whole(text) is { } steps and >= 1 and <= 10_000 ? (true, steps) : default);

    /// <summary>The reference implementation has a second kind of change, for epidemics that feed themselves; signals do not.</summary>
    private static readonly Control<bool> Change = Control.Word("change", ("intercept", true));

    internal override PreparedMethod Prepare(GivenControls given)
    {
        var usual = new GlrOptions();
        _ = given.Find(Change);
        var (alpha, theta, result) = (given.Find(Alpha), given.Find(Theta), given.Read(Result, usual.Result));
        var (window, mode) = (given.Find(Window) is { } steps and > 0 ? steps : usual.Window, given.Read(Compat, false) ? GlrMode.Compat : usual.Mode);
        if (window is not null && theta is not null)
        {
            throw GivenControls.Wrong("'M' belongs to a chart without 'theta'; leave one of them out");
        }

        if (result == GlrReturn.Cases && mode == GlrMode.Compat && theta is null && alpha is not 0)
        {
            throw GivenControls.Wrong("with 'compat=true', 'ret=cases' needs 'alpha=0' or a 'theta'; add one or leave 'compat' out");
        }

        var options = new GlrOptions(
            given.Read(Threshold, usual.Threshold),
            alpha,
            theta,
            given.Read(Harmonics, usual.Harmonics),
            given.Read(Trend, usual.Trend),
            result,
            window,
            mode);
        return new PreparedMethod(new GlrDetector(options)) { HistorySteps = options.HistorySteps };
    }
}
