namespace OBI.Phenomenon.Analysis.Trends.Ears;

/// <summary>The choices of the EARS charts; the defaults are those of Fricker, Hegler and Dunfal (2008).</summary>
public sealed record EarsOptions
{
    /// <summary>Checks the choices.</summary>
    /// <param name="method">The chart. Default C1, the simplest.</param>
    /// <param name="baseline">Steps whose mean and standard deviation are taken, 3 to 1,000. Default 7: a week of daily counts (Hutwagner et al. 2003).</param>
    /// <param name="minSigma">The least standard deviation used, at least 0. Default 0: what is observed.</param>
    /// <param name="alpha">
    /// Chance of an alarm when counts are normal and independent, above 0 and below 0.5. Default 0.001 for C1 and C2 (three standard deviations)
    /// and 0.025 for C3 (two).
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">A choice is outside its range.</exception>
    public EarsOptions(EarsMethod method = EarsMethod.C1, int baseline = 7, double minSigma = 0, double? alpha = null)
    {
        Method = Enum.IsDefined(method) ? method : throw new ArgumentOutOfRangeException(nameof(method), "the method is C1, C2 or C3");
        Baseline = baseline is >= 3 and <= 1000
            ? baseline
            : throw new ArgumentOutOfRangeException(nameof(baseline), "the baseline is 3 to 1,000 steps");
        MinSigma = minSigma >= 0 && double.IsFinite(minSigma)
            ? minSigma
            : throw new ArgumentOutOfRangeException(nameof(minSigma), "the least standard deviation is a number of at least 0");
        Alpha = alpha ?? (method == EarsMethod.C3 ? 0.025 : 0.001);
        if (Alpha is not (> 0 and < 0.5))
        {
            throw new ArgumentOutOfRangeException(nameof(alpha), "alpha lies between 0 and 0.5, as in 0.001");
        }
    }

    /// <summary>The chart.</summary>
    public EarsMethod Method { get; }

    /// <summary>Steps whose mean and standard deviation are taken.</summary>
    public int Baseline { get; }

    /// <summary>The least standard deviation used.</summary>
    public double MinSigma { get; }

    /// <summary>Chance of an alarm when counts are normal and independent.</summary>
    public double Alpha { get; }

    /// <summary>Steps that must come before the first that can be judged: the baseline, its distance, and for C3 two steps more.</summary>
    public int HistorySteps => Baseline + Lag + (Method == EarsMethod.C3 ? 2 : 0);

    /// <summary>Steps between the baseline and the step judged.</summary>
    internal int Lag => Method == EarsMethod.C1 ? 0 : 2;
}
