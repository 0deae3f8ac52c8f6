using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Trends.Farrington;

/// <summary>Finds the same time of year in earlier years.</summary>
internal static class ReferenceYears
{
    /// <summary>The step <paramref name="years"/> years before a step; null when the series does not reach or has no step on that day.</summary>
    /// <remarks>
    /// Without dates a year is <see cref="CountSeries.Frequency"/> steps. With dates it is the same day of the month, 29 February becoming 1 March;
    /// of weekly series the nearest day that is the same day of the week, the earlier of two equally near.
    /// </remarks>
    internal static int? Before(CountSeries series, int step, int years)
    {
        if (series.Dates.IsEmpty)
        {
            var index = step - (years * series.Frequency);
            return index >= 0 ? index : null;
        }

        var now = series.Dates[step];
        if (now.Year <= years)
        {
            return null;
        }

        var then = now is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(now.Year - years)
            ? new DateOnly(now.Year - years, 3, 1)
            : now.AddYears(-years);
        var found = series.Dates.AsSpan().BinarySearch(series.Frequency == 52 ? SameWeekday(then, now.DayOfWeek) : then);
        return found >= 0 ? found : null;
    }

    private static DateOnly SameWeekday(DateOnly date, DayOfWeek weekday)
    {
        var shift = (int)weekday - (int)date.DayOfWeek;
        var other = shift > 0 ? shift - 7 : shift + 7;
        return date.AddDays(Math.Abs(shift) > Math.Abs(other) ? other : shift);
    }
}
