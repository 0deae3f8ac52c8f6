using OBI.Phenomenon.Analysis.Trends.Farrington;

namespace OBI.Phenomenon.Analysis.Trends.FarringtonFlexible;

/// <summary>The choices of the flexible Farrington method. Defaults are those of its reference implementation (Salmon, Schumacher and Höhle 2016).</summary>
public sealed record FarringtonFlexibleOptions
{
    /// <summary>Checks the choices.</summary>
    /// <param name="years">Years to look back, at least 1. Default 5 (Farrington et al. 1996).</param>
    /// <param name="halfWindow">Steps on each side of the same time of year that share its level, at least 0. Default 3 weeks (1996).</param>
    /// <param name="seasons">Parts of the year with a level of their own, at least 1. Default 1, only the time of year judged; Noufaily et al. (2013): 10.</param>
    /// <param name="excludedSteps">Steps before the one judged that are left out, so that an outbreak does not hide itself. Default <paramref name="halfWindow"/>; 2013: 26.</param>
    /// <param name="reweight">Whether past outbreaks count for less. Default yes (1996).</param>
    /// <param name="reweightThreshold">Standardised residual above which a step counts for less, above 0. Default 2.58 (2013); 1996: 1.</param>
    /// <param name="trend">Whether a trend may be fitted. Default yes (1996).</param>
    /// <param name="trendSignificance">The trend is kept when its p-value is below this, above 0 and at most 1. Default 0.05 (1996); 2013: 1, always.</param>
    /// <param name="populationOffset">Whether the population of the series is its exposure. Default no.</param>
    /// <param name="bound">How the bound is found. Default by the delta method (1996); 2013: negative binomial.</param>
    /// <param name="transform">The power that the delta method takes to be normal. Default two thirds (1996).</param>
    /// <param name="alpha">Chance of a false alarm at one step, one-sided, above 0 and at most 0.5. Default 0.05; 2013: 0.005.</param>
    /// <param name="casesNeeded">Signals needed lately for an alarm, at least 0. Default 5 (1996); 0 for series that are always low.</param>
    /// <param name="casesSteps">In how many steps, that judged included, at least 1. Default 4 weeks (1996).</param>
    /// <param name="mode">Whether to correct the reference implementation. Default yes.</param>
    /// <exception cref="ArgumentOutOfRangeException">A choice is outside its range.</exception>
    public FarringtonFlexibleOptions(
        int years = 5,
        int halfWindow = 3,
        int seasons = 1,
        int? excludedSteps = null,
        bool reweight = true,
        double reweightThreshold = 2.58,
        bool trend = true,
        double trendSignificance = 0.05,
        bool populationOffset = false,
        BoundMethod bound = BoundMethod.Delta,
        PowerTransform transform = PowerTransform.TwoThirds,
        double alpha = 0.05,
        int casesNeeded = 5,
        int casesSteps = 4,
        FarringtonMode mode = FarringtonMode.Corrected)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(halfWindow);
        ArgumentOutOfRangeException.ThrowIfLessThan(seasons, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(excludedSteps ?? 0, nameof(excludedSteps));
        ArgumentOutOfRangeException.ThrowIfNegative(casesNeeded);
        ArgumentOutOfRangeException.ThrowIfLessThan(casesSteps, 1);
        Years = years;
        HalfWindow = halfWindow;
        Seasons = seasons;
        ExcludedSteps = excludedSteps ?? halfWindow;
        Reweight = reweight;
        ReweightThreshold = reweightThreshold > 0
            ? reweightThreshold
            : throw new ArgumentOutOfRangeException(nameof(reweightThreshold), "the threshold of residuals is above 0, as in 2.58");
        Trend = trend;
        TrendSignificance = trendSignificance is > 0 and <= 1
            ? trendSignificance
            : throw new ArgumentOutOfRangeException(nameof(trendSignificance), "the significance of a trend is above 0 and at most 1, as in 0.05");
        PopulationOffset = populationOffset;
        Bound = Enum.IsDefined(bound) ? bound : throw new ArgumentOutOfRangeException(nameof(bound), "there is no such bound");
        Transform = Enum.IsDefined(transform) ? transform : throw new ArgumentOutOfRangeException(nameof(transform), "there is no such power");
        Alpha = alpha is > 0 and <= 0.5
            ? alpha
            : throw new ArgumentOutOfRangeException(nameof(alpha), "the chance of a false alarm is above 0 and at most 0.5, as in 0.005");
        CasesNeeded = casesNeeded;
        CasesSteps = casesSteps;
        Mode = Enum.IsDefined(mode) ? mode : throw new ArgumentOutOfRangeException(nameof(mode), "there is no such mode");
    }

    /// <summary>The choices of Noufaily et al. (2013) for weekly series.</summary>
    public static FarringtonFlexibleOptions Noufaily { get; } =
        new(seasons: 10, excludedSteps: 26, trendSignificance: 1, bound: BoundMethod.NegativeBinomial, alpha: 0.005);

    /// <summary>Years to look back.</summary>
    public int Years { get; }

    /// <summary>Steps on each side of the same time of year that share its level.</summary>
    public int HalfWindow { get; }

    /// <summary>Parts of the year with a level of their own.</summary>
    public int Seasons { get; }

    /// <summary>Steps before the one judged that are left out.</summary>
    public int ExcludedSteps { get; }

    /// <summary>Whether past outbreaks count for less.</summary>
    public bool Reweight { get; }

    /// <summary>Standardised residual above which a step counts for less.</summary>
    public double ReweightThreshold { get; }

    /// <summary>Whether a trend may be fitted; it never is over fewer than three years.</summary>
    public bool Trend { get; }

    /// <summary>The trend is kept when its p-value is below this.</summary>
    public double TrendSignificance { get; }

    /// <summary>Whether the population of the series is its exposure.</summary>
    public bool PopulationOffset { get; }

    /// <summary>How the bound is found.</summary>
    public BoundMethod Bound { get; }

    /// <summary>The power that the delta method takes to be normal.</summary>
    public PowerTransform Transform { get; }

    /// <summary>Chance of a false alarm at one step, one-sided.</summary>
    public double Alpha { get; }

    /// <summary>Signals needed lately for an alarm.</summary>
    public int CasesNeeded { get; }

    /// <summary>In how many steps, that judged included.</summary>
    public int CasesSteps { get; }

    /// <summary>Whether to correct the reference implementation.</summary>
    public FarringtonMode Mode { get; }
}
