using OBI.Phenomenon.Analysis.Trends.Ears;

namespace OBI.Phenomenon.Cli.TrendMethods;

/// <summary><c>--method ears</c>.</summary>
internal sealed record EarsTrendMethod() : TrendMethod("ears", [Chart, Baseline, MinSigma, Alpha])
{
    private static readonly Control<EarsMethod> Chart = Control.Word("method", ("C1", EarsMethod.C1), ("C2", EarsMethod.C2), ("C3", EarsMethod.C3));
    private static readonly Control<int> Baseline = Control.Whole("baseline", 3, 1000);
    private static readonly Control<double> MinSigma = Control.Number("minSigma", "a number of at least 0", number => number >= 0);
    private static readonly Control<double> Alpha = Control.Alpha("below 0.5", number => number < 0.5);

    internal override PreparedMethod Prepare(GivenControls given)
    {
        var usual = new EarsOptions();
        var options = new EarsOptions(
            given.Read(Chart, usual.Method),
            given.Read(Baseline, usual.Baseline),
            given.Read(MinSigma, usual.MinSigma),
            given.Find(Alpha));
        return new PreparedMethod(new EarsDetector(options)) { HistorySteps = options.HistorySteps };
    }
}
