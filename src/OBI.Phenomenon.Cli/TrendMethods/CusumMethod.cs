using OBI.Phenomenon.Analysis.Trends.Cusum;

namespace OBI.Phenomenon.Cli.TrendMethods;

/// <summary><c>--method cusum</c>.</summary>
internal sealed record CusumMethod() : TrendMethod("cusum", [K, H, Transformation, Mean, Alpha])
{
    private static readonly Control<double> K = Control.Number("k", "0..100", number => number is >= 0 and <= 100);
    private static readonly Control<double> H = Control.Number("h", "above 0 and at most 1000", number => number is > 0 and <= 1000);
    private static readonly Control<CusumMean> Mean = Control.Word("m", ("mean", CusumMean.Average), ("glm", CusumMean.Seasonal));
    private static readonly Control<double> Alpha = Control.Number("alpha", "0..1000", number => number is >= 0 and <= 1000);

    private static readonly Control<CusumTransformation> Transformation = Control.Word(
        "trans",
        ("standard", CusumTransformation.Standard),
        ("rossi", CusumTransformation.Rossi),
        ("anscombe", CusumTransformation.Anscombe),
        ("pearsonNegBin", CusumTransformation.PearsonNegativeBinomial));

    internal override PreparedMethod Prepare(GivenControls given)
    {
        var usual = new CusumOptions();
        var (transformation, alpha) = (given.Read(Transformation, usual.Transformation), given.Find(Alpha));
        if (alpha is not null && transformation != CusumTransformation.PearsonNegativeBinomial)
        {
            throw GivenControls.Wrong("'alpha' belongs to trans=pearsonNegBin; add that or leave it out");
        }

        var options = new CusumOptions(given.Read(K, usual.K), given.Read(H, usual.H), transformation, given.Read(Mean, usual.Mean), alpha);
        return new PreparedMethod(new CusumDetector(options)) { HistorySteps = options.HistorySteps };
    }
}
