using System.Collections.Immutable;

namespace OBI.Phenomenon.Analysis.Trends.Series;

/// <summary>Counts on an even clock: one a week, a month or a day, without gaps in the clock.</summary>
/// <remarks>Steps are numbered from 0. A count that was never observed is <see cref="double.NaN"/>, which is not zero.</remarks>
public sealed class CountSeries
{
    /// <summary>Checks the series.</summary>
    /// <param name="name">What it is called in results.</param>
    /// <param name="frequency">Steps in a year: 52, 12, 365 or another number of at least 1.</param>
    /// <param name="counts">A whole number of at least 0, or NaN, for each step.</param>
    /// <param name="dates">The first day of each step, rising; empty when steps have numbers only.</param>
    /// <param name="population">The exposure of each step, above 0; empty when it is the same throughout.</param>
    /// <exception cref="ArgumentException">A rule above is broken.</exception>
    public CountSeries(string name, int frequency, ImmutableArray<double> counts, ImmutableArray<DateOnly> dates = default, ImmutableArray<double> population = default)
    {
        Name = name;
        Frequency = frequency >= 1 ? frequency : throw new ArgumentException("a series has at least one step a year", nameof(frequency));
        Counts = counts;
        Dates = dates.IsDefault ? [] : dates;
        Population = population.IsDefault ? [] : population;
        if (counts.Any(count => count < 0 || double.IsInfinity(count) || (!double.IsNaN(count) && count != Math.Floor(count))))
        {
            throw new ArgumentException("a count is a whole number of at least 0", nameof(counts));
        }

        if ((!Dates.IsEmpty && Dates.Length != counts.Length) || (!Population.IsEmpty && Population.Length != counts.Length))
        {
            throw new ArgumentException("dates and population have a value for each count, or none at all", nameof(counts));
        }

        if (Dates.Zip(Dates.Skip(1)).Any(pair => pair.First >= pair.Second))
        {
            throw new ArgumentException("dates rise", nameof(dates));
        }

        if (Population.Any(exposure => !(exposure > 0) || double.IsInfinity(exposure)))
        {
            throw new ArgumentException("a population is above 0", nameof(population));
        }
    }

    /// <summary>What the series is called in results.</summary>
    public string Name { get; }

    /// <summary>Steps in a year.</summary>
    public int Frequency { get; }

    /// <summary>The count of each step; NaN where it was not observed.</summary>
    public ImmutableArray<double> Counts { get; }

    /// <summary>The first day of each step, or empty.</summary>
    public ImmutableArray<DateOnly> Dates { get; }

    /// <summary>The exposure of each step, or empty.</summary>
    public ImmutableArray<double> Population { get; }

    /// <summary>How many steps.</summary>
    public int Length => Counts.Length;
}
