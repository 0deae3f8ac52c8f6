using OBI.Phenomenon.Analysis.Trends.Regression;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Trends.Farrington;

/// <summary>The part of a history that says what is usual at a step: windows around the same time of year, and the seasons between them.</summary>
/// <param name="years">Years to look back.</param>
/// <param name="halfWindow">Steps to each side of the same time of year.</param>
/// <param name="periods">Parts of the year with a level of their own; 1 to use the windows only.</param>
/// <param name="excluded">Steps before the one judged that are left out.</param>
/// <param name="population">Whether the population is the exposure.</param>
/// <param name="calendar">Whether time is counted in days when there are dates, and not in steps.</param>
internal sealed class ReferenceRows(int years, int halfWindow, int periods, int excluded, bool population, bool calendar)
{
    /// <summary>How many levels there are.</summary>
    internal int Seasons => periods;

    /// <summary>The season of the step judged; the others are numbered from 0 in order of time.</summary>
    internal int CurrentSeason => periods - 1;

    /// <summary>How many of the years the history before a step covers, without a gap.</summary>
    internal int YearsBefore(CountSeries series, int step)
    {
        var covered = 0;
        while (covered < years && ReferenceYears.Before(series, step, covered + 1) is { } reference && reference >= halfWindow)
        {
            covered++;
        }

        return covered;
    }

    /// <summary>Fills the regression with the rows of as many years.</summary>
    /// <exception cref="ArgumentException">The year has too few steps for so many seasons.</exception>
    internal void Fill(GroupedPoissonRegression regression, CountSeries series, int step, int covered)
    {
        regression.Clear();
        var end = step - excluded;
        var next = 0;
        for (var year = covered; year >= 0; year--)
        {
            var centre = year == 0 ? step : ReferenceYears.Before(series, step, year)!.Value;
            var last = Math.Min(centre + (year == 0 ? 0 : halfWindow), end - 1);
            for (next = Math.Max(next, centre - halfWindow); next <= last; next++)
            {
                Add(regression, series, next, CurrentSeason);
            }

            if (year > 0 && periods > 1)
            {
                var following = year == 1 ? step : ReferenceYears.Before(series, step, year - 1)!.Value;
                FillSeasons(regression, series, centre + halfWindow + 1, following - halfWindow, end);
                next = Math.Min(following - halfWindow, end);
            }
        }
    }

    /// <summary>Time of a step, in steps; by the calendar in units of the first step's length, as months differ.</summary>
    internal double Time(CountSeries series, int step) => series.Dates.IsEmpty || !calendar
        ? step
        : (double)(series.Dates[step].DayNumber - series.Dates[0].DayNumber) / (series.Dates[1].DayNumber - series.Dates[0].DayNumber);

    /// <summary>Log exposure of a step.</summary>
    internal double Offset(CountSeries series, int step) => population ? Math.Log(series.Population[step]) : 0;

    private void FillSeasons(GroupedPoissonRegression regression, CountSeries series, int first, int until, int end)
    {
        var steps = until - first;
        if (steps < Math.Max(0, periods - ((2 * halfWindow) + 1)))
        {
            throw new ArgumentException($"a year of {series.Frequency} steps cannot be cut into {periods} seasons with half a window of {halfWindow}", nameof(series));
        }

        var (length, rest) = Math.DivRem(steps, periods - 1);
        var step = first;
        for (var season = 0; season < periods - 1; season++)
        {
            var stop = step + length + (season < rest ? 1 : 0);
            for (; step < stop; step++)
            {
                if (step < end)
                {
                    Add(regression, series, step, season);
                }
            }
        }
    }

    private void Add(GroupedPoissonRegression regression, CountSeries series, int step, int season)
    {
        var count = series.Counts[step];
        if (!double.IsNaN(count))
        {
            regression.Add(count, Time(series, step), season, Offset(series, step));
        }
    }
}
