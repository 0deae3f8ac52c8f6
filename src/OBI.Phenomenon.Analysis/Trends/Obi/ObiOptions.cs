namespace OBI.Phenomenon.Analysis.Trends.Obi;

/// <summary>The choices of the detector, each with its default and the reason for it.</summary>
public sealed record ObiOptions
{
    /// <summary>Checks the choices.</summary>
    /// <param name="alpha">
    /// Chance of an alarm in a step in which nothing changed, above 0 and below 0.5. Default 0.005, the 99.5 % limit that surveillance of many
    /// series uses (Noufaily et al. 2013).
    /// </param>
    /// <param name="historyYears">
    /// Years before what is judged that make up its history, from 1 to 20. Default 5, the usual compromise between precision and a world that
    /// changes (Farrington et al. 1996).
    /// </param>
    /// <param name="outlierThreshold">
    /// Standard normal quantile from which a past step counts less, at least 1. Default 2.58, one step in two hundred (Noufaily et al. 2013).
    /// </param>
    /// <param name="smallestAlarm">
    /// Signals in three steps without which there is no alarm, at least 1. Default 2: one signal is news, not a pattern. When even ten times the
    /// usual number would not be expected to reach it, a step has too few signals to be judged.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">A choice is outside its range.</exception>
    public ObiOptions(double alpha = 0.005, int historyYears = 5, double outlierThreshold = 2.58, int smallestAlarm = 2)
    {
        Alpha = alpha is > 0 and < 0.5 ? alpha : throw new ArgumentOutOfRangeException(nameof(alpha), "alpha lies between 0 and 0.5, as in 0.005");
        HistoryYears = historyYears is >= 1 and <= 20
            ? historyYears
            : throw new ArgumentOutOfRangeException(nameof(historyYears), "the history is 1 to 20 years");
        OutlierThreshold = outlierThreshold >= 1 && double.IsFinite(outlierThreshold)
            ? outlierThreshold
            : throw new ArgumentOutOfRangeException(nameof(outlierThreshold), "the threshold for outliers is at least 1");
        SmallestAlarm = smallestAlarm >= 1 ? smallestAlarm : throw new ArgumentOutOfRangeException(nameof(smallestAlarm), "an alarm takes at least 1 signal");
    }

    /// <summary>Chance of an alarm in a step in which nothing changed.</summary>
    public double Alpha { get; }

    /// <summary>Years that make up the history.</summary>
    public int HistoryYears { get; }

    /// <summary>Standard normal quantile from which a past step counts less.</summary>
    public double OutlierThreshold { get; }

    /// <summary>Signals without which there is no alarm.</summary>
    public int SmallestAlarm { get; }
}
