using OBI.Phenomenon.Analysis.Trends.Farrington;

namespace OBI.Phenomenon.Cli.TrendMethods;

/// <summary><c>--method farrington</c>.</summary>
internal sealed record FarringtonMethod() : TrendMethod(
    "farrington",
    [FarringtonControls.Years, FarringtonControls.HalfWindow, FarringtonControls.Reweight, FarringtonControls.Trend, FarringtonControls.Power, Alpha, FarringtonControls.Limit])
{
    private static readonly Control<double> Alpha = Control.Alpha("below 1", number => number < 1);

    internal override PreparedMethod Prepare(GivenControls given)
    {
        var usual = new FarringtonOptions();
        var (cases, steps) = given.Read(FarringtonControls.Limit, (usual.CasesNeeded, usual.CasesSteps));
        return new PreparedMethod(new FarringtonDetector(new FarringtonOptions(
            given.Read(FarringtonControls.Years, usual.Years),
            given.Read(FarringtonControls.HalfWindow, usual.HalfWindow),
            given.Read(FarringtonControls.Reweight, usual.Reweight),
            given.Read(FarringtonControls.Trend, usual.Trend),
            given.Read(FarringtonControls.Power, usual.Transform),
            given.Read(Alpha, usual.Alpha),
            cases,
            steps)));
    }
}
