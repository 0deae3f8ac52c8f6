namespace OBI.Phenomenon.Analysis.Trends.Findings;

/// <summary>The number reported so far in the period against the number usual by now.</summary>
/// <param name="Usual">Mean of the number that would be reported by now if nothing changed.</param>
/// <param name="UsualLow">Lower bound of its prediction interval, a count.</param>
/// <param name="UsualHigh">Upper bound, a count.</param>
/// <param name="Ratio">Observed to usual.</param>
/// <param name="RatioLow">Lower bound of the ratio's interval, uncertainty of the usual number included.</param>
/// <param name="RatioHigh">Upper bound.</param>
/// <param name="SelectedLow">Lower bound, adjusted for being selected as a finding (Benjamini and Yekutieli 2005); null when not selected.</param>
/// <param name="SelectedHigh">Upper bound, adjusted likewise.</param>
/// <param name="ShrunkenRatio">The ratio shrunk towards 1 by what ratios usually are (Gamma–Poisson): what to expect of it when it is looked at again.</param>
public sealed record LevelEstimate(
    double Usual,
    double UsualLow,
    double UsualHigh,
    double Ratio,
    double RatioLow,
    double RatioHigh,
    double? SelectedLow,
    double? SelectedHigh,
    double? ShrunkenRatio);
