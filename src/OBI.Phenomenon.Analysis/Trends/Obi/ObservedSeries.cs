using System.Collections.Immutable;

namespace OBI.Phenomenon.Analysis.Trends.Obi;

/// <summary>Counts as far as they are reported now, with how much could have been reported.</summary>
/// <remarks>Each list beside the counts has a number for every step, or is empty when there is nothing to say.</remarks>
public sealed record ObservedSeries
{
    /// <summary>Checks the counts.</summary>
    /// <param name="frequency">Steps in a year, at least 1.</param>
    /// <param name="counts">A number of at least 0 for each step; NaN where nothing was observed, which is not zero.</param>
    /// <exception cref="ArgumentException">A rule above is broken.</exception>
    public ObservedSeries(int frequency, ImmutableArray<double> counts)
    {
        Frequency = frequency >= 1 ? frequency : throw new ArgumentException("a series has at least one step a year", nameof(frequency));
        Counts = !counts.IsDefault && counts.All(count => double.IsNaN(count) || (count >= 0 && double.IsFinite(count)))
            ? counts
            : throw new ArgumentException("a count is at least 0", nameof(counts));
    }

    /// <summary>Steps in a year.</summary>
    public int Frequency { get; }

    /// <summary>What is reported so far, for each step.</summary>
    public ImmutableArray<double> Counts { get; }

    /// <summary>How much could give signals in each step, in any unit (suppliers taking part, people), above 0; empty when always the same.</summary>
    /// <exception cref="ArgumentException">A number is missing or outside its range.</exception>
    public ImmutableArray<double> Exposure { get; init => field = Checked(value, number => number > 0); } = [];

    /// <summary>Variance of the logarithm of each step's exposure relative to that of the history, at least 0; empty when exposures are known.</summary>
    /// <exception cref="ArgumentException">A number is missing or outside its range.</exception>
    public ImmutableArray<double> ExposureVariance { get; init => field = Checked(value, number => number >= 0); } = [];

    /// <summary>The share of each step's signals that is usually in by now, above 0 and at most 1; empty when all are in.</summary>
    /// <exception cref="ArgumentException">A number is missing or outside its range.</exception>
    public ImmutableArray<double> Reported { get; init => field = Checked(value, number => number is > 0 and <= 1); } = [];

    /// <summary>Variance of each <see cref="Reported"/> divided by its square, at least 0; empty when shares are known.</summary>
    /// <exception cref="ArgumentException">A number is missing or outside its range.</exception>
    public ImmutableArray<double> ReportedVariance { get; init => field = Checked(value, number => number >= 0); } = [];

    /// <summary>What comparable series say of the scatter; null when nothing does.</summary>
    public DispersionPrior? Dispersion { get; init; }

    /// <summary>What comparable series say of the rate per unit of exposure; null when nothing does.</summary>
    public RatePrior? Rate { get; init; }

    /// <summary>Exposure times the share that is reported by now.</summary>
    internal double ReportedExposure(int step) => (Exposure.IsEmpty ? 1 : Exposure[step]) * (Reported.IsEmpty ? 1 : Reported[step]);

    private ImmutableArray<double> Checked(ImmutableArray<double> numbers, Func<double, bool> holds) =>
        numbers.IsDefaultOrEmpty ? []
        : numbers.Length == Counts.Length && numbers.All(number => double.IsFinite(number) && holds(number)) ? numbers
        : throw new ArgumentException("there is a number within its range for each count, or none at all", nameof(numbers));
}
