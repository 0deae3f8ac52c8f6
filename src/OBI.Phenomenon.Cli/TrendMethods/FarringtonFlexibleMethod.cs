using OBI.Phenomenon.Analysis.Trends.FarringtonFlexible;

namespace OBI.Phenomenon.Cli.TrendMethods;

/// <summary><c>--method farrington-flexible</c>.</summary>
internal sealed record FarringtonFlexibleMethod() : TrendMethod(
    "farrington-flexible",
    [
        FarringtonControls.Years, FarringtonControls.HalfWindow, Seasons, Excluded, FarringtonControls.Reweight, Weights, FarringtonControls.Trend, TrendSignificance,
        Population, Bound, FarringtonControls.Power, Alpha, FarringtonControls.Limit, Compat, Warnings,
    ])
{
    private static readonly Control<int> Seasons = Control.Whole("noPeriods", 1, 365);
    private static readonly Control<int> Excluded = Control.Whole("pastWeeksNotIncluded", 0, 365);
    private static readonly Control<double> Weights = Control.Number("weightsThreshold", "above 0", number => number > 0);
    private static readonly Control<double> TrendSignificance = Control.Number("pThresholdTrend", "above 0 and at most 1", number => number is > 0 and <= 1);
    private static readonly Control<bool> Population = Control.Flag("populationOffset");
    private static readonly Control<double> Alpha = Control.Alpha("at most 0.5", number => number <= 0.5);
    private static readonly Control<bool> Compat = Control.Flag("compat");
    private static readonly Control<bool> Warnings = Control.Flag("glmWarnings");

    private static readonly Control<BoundMethod> Bound = Control.Word(
        "thresholdMethod",
        ("delta", BoundMethod.Delta),
        ("nbPlugin", BoundMethod.NegativeBinomial),
        ("muan", BoundMethod.UpperMean));

    internal override PreparedMethod Prepare(GivenControls given)
    {
        var usual = new FarringtonFlexibleOptions();
        var (cases, steps) = given.Read(FarringtonControls.Limit, (usual.CasesNeeded, usual.CasesSteps));
        var options = new FarringtonFlexibleOptions(
            given.Read(FarringtonControls.Years, usual.Years),
            given.Read(FarringtonControls.HalfWindow, usual.HalfWindow),
            given.Read(Seasons, usual.Seasons),
            given.Find(Excluded),
            given.Read(FarringtonControls.Reweight, usual.Reweight),
            given.Read(Weights, usual.ReweightThreshold),
            given.Read(FarringtonControls.Trend, usual.Trend),
            given.Read(TrendSignificance, usual.TrendSignificance),
            given.Read(Population, usual.PopulationOffset),
            given.Read(Bound, usual.Bound),
            given.Read(FarringtonControls.Power, usual.Transform),
            given.Read(Alpha, usual.Alpha),
            cases,
            steps,
            given.Read(Compat, false) ? FarringtonMode.Compat : FarringtonMode.Corrected);
        return new PreparedMethod(new FarringtonFlexibleDetector(options))
        {
            Warns = given.Read(Warnings, true),
            Objection = series =>
                options.PopulationOffset && series.Population.IsEmpty ? "'populationOffset' needs a column 'population'; add it, or leave the option out"
                : Math.Max(options.Seasons, (2 * options.HalfWindow) + 1) > series.Frequency ? "'noPeriods' and 2 w + 1 are at most the steps in a year; lower them"
                : null,
        };
    }
}
