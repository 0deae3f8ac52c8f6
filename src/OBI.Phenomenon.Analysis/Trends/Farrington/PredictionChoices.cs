namespace OBI.Phenomenon.Analysis.Trends.Farrington;

/// <summary>How a prediction is made from its history.</summary>
/// <param name="Trend">Whether a trend may be kept.</param>
/// <param name="TrendSignificance">The p-value it must be below.</param>
/// <param name="Reweight">Whether past outbreaks count for less.</param>
/// <param name="ReweightThreshold">The standardised residual from which they do.</param>
/// <param name="ErrorDispersion">The dispersion in standard errors of the prediction.</param>
/// <param name="TrendDispersion">The dispersion in the test of the trend.</param>
internal sealed record PredictionChoices(
    bool Trend,
    double TrendSignificance,
    bool Reweight,
    double ReweightThreshold,
    Func<ReweightedFit, double> ErrorDispersion,
    Func<ReweightedFit, double> TrendDispersion);
