using System.Globalization;

namespace OBI.Phenomenon.Report.Charts;

/// <summary>Where periods and days lie along an axis on which each period is one wide, the first one around zero.</summary>
internal sealed class PeriodAxis(IReadOnlyList<string> periods)
{
    /// <summary>The periods, oldest first.</summary>
    public IReadOnlyList<string> Periods { get; } = periods;

    /// <summary>The place of a day; null when it lies outside the periods.</summary>
    public decimal? Of(string iso)
    {
        var day = DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        for (var place = 0; place < Periods.Count; place++)
        {
            var (first, next) = Bounds(Periods[place]);
            if (first <= day && day < next)
            {
                return place - 0.5m + ((decimal)(day.DayNumber - first.DayNumber) / (next.DayNumber - first.DayNumber));
            }
        }

        return null;
    }

    private static (DateOnly First, DateOnly Next) Bounds(string period)
    {
        var year = int.Parse(period.AsSpan(0, 4), CultureInfo.InvariantCulture);
        var (month, months) = period.Length switch
        {
            4 => (1, 12),
            7 when period[5] == 'Q' => (((period[6] - '1') * 3) + 1, 3),
            _ => (int.Parse(period.AsSpan(5), CultureInfo.InvariantCulture), 1),
        };
        var first = new DateOnly(year, month, 1);
        return (first, first.AddMonths(months));
    }
}
