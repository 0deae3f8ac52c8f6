namespace OBI.Phenomenon.Analysis;

/// <summary>The choices of the analysis, each with its default and the reason for it.</summary>
public sealed record AnalysisOptions
{
    /// <summary>Checks the choices.</summary>
    /// <param name="confidence">
    /// Confidence of the intervals, above 0 and below 1. Default 0.95, as public health surveillance reports them (ECDC).
    /// </param>
    /// <param name="falseDiscoveryRate">
    /// Share of false findings tolerated among the findings of a family, above 0 and below 1. Default 0.10: every finding is read by an
    /// analyst before it is released, and at a few signals a quarter 0.05 would find next to nothing (Benjamini and Hochberg 1995).
    /// </param>
    /// <param name="historyPeriods">
    /// Periods before the one judged that make up its history, from 1 to 60: the length of a series, and how long a thing must have been absent to be
    /// reported for the first time. Default 8: two years of quarters, so that every season is seen twice.
    /// </param>
    /// <param name="alpha">
    /// Nominal level of a single detector in a weekly chart, from 0.0001 to 0.1. Default 0.005, the 99.5 % quantile that Noufaily and others (2013) alarm at:
    /// one false call in 200 weeks of a series.
    /// </param>
    /// <param name="patternSeed">
    /// The seed of all chance in the search for patterns. Default 1: any number does, and the same one gives the same patterns. Another one shows whether they hang on chance.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">A choice is outside its range.</exception>
    public AnalysisOptions(double confidence = 0.95, double falseDiscoveryRate = 0.10, int historyPeriods = 8, double alpha = 0.005, ulong patternSeed = 1)
    {
        Confidence = confidence is > 0 and < 1
            ? confidence
            : throw new ArgumentOutOfRangeException(nameof(confidence), "confidence lies between 0 and 1, as in 0.95");
        FalseDiscoveryRate = falseDiscoveryRate is > 0 and < 1
            ? falseDiscoveryRate
            : throw new ArgumentOutOfRangeException(nameof(falseDiscoveryRate), "the false discovery rate lies between 0 and 1, as in 0.10");
        HistoryPeriods = historyPeriods is >= 1 and <= 60
            ? historyPeriods
            : throw new ArgumentOutOfRangeException(nameof(historyPeriods), "the history is 1 to 60 periods");
        Alpha = alpha is >= 0.0001 and <= 0.1
            ? alpha
            : throw new ArgumentOutOfRangeException(nameof(alpha), "alpha lies between 0.0001 and 0.1, as in 0.005");
        PatternSeed = patternSeed;
    }

    /// <summary>Confidence of the intervals.</summary>
    public double Confidence { get; }

    /// <summary>Share of false findings tolerated among the findings of a family.</summary>
    public double FalseDiscoveryRate { get; }

    /// <summary>Periods before the one judged that make up its history.</summary>
    public int HistoryPeriods { get; }

    /// <summary>Nominal level of a single detector in a weekly chart.</summary>
    public double Alpha { get; }

    /// <summary>The seed of all chance in the search for patterns.</summary>
    public ulong PatternSeed { get; }
}
