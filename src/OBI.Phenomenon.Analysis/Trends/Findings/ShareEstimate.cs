namespace OBI.Phenomenon.Analysis.Trends.Findings;

/// <summary>The period against what else the same suppliers reported: it can only veto.</summary>
/// <param name="Factor">By how much comparable series of the same suppliers differ from usual: a robust centre, this series and its relatives left out.</param>
/// <param name="FactorLow">Lower bound of its interval.</param>
/// <param name="FactorHigh">Upper bound.</param>
/// <param name="ComparableSeries">How many series it rests on.</param>
/// <param name="Usual">The usual number times the factor.</param>
/// <param name="PValue">The test of the verdict against that number, or of a shift against one that everything else has too.</param>
/// <param name="Vetoes">Whether the change is no more than what the same suppliers reported of everything else.</param>
public sealed record ShareEstimate(
    double Factor,
    double FactorLow,
    double FactorHigh,
    int ComparableSeries,
    double Usual,
    double PValue,
    bool Vetoes);
