using System.Globalization;

namespace OBI.Phenomenon.Model.Time;

/// <summary>A date as far as the supplier knows it: the first day of a day, week, month, quarter or year.</summary>
/// <remarks>
/// The constructor moves <see cref="Start"/> to the first day of its unit, so two dates that say the same are equal.
/// Weeks are ISO 8601 weeks and start on Monday; a week belongs to the month, quarter and year of its Thursday.
/// </remarks>
public readonly record struct ImpreciseDate : IComparable<ImpreciseDate>
{
    /// <summary>Makes a date of the given precision from any day within it.</summary>
    public ImpreciseDate(DateOnly day, DatePrecision precision)
    {
        Precision = precision;
        Start = precision switch
        {
            DatePrecision.Day => day,
            DatePrecision.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
            DatePrecision.Month => new DateOnly(day.Year, day.Month, 1),
            DatePrecision.Quarter => new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
            DatePrecision.Year => new DateOnly(day.Year, 1, 1),
            _ => throw new ArgumentOutOfRangeException(nameof(precision)),
        };
    }

    /// <summary>The first day of the unit.</summary>
    public DateOnly Start { get; }

    /// <summary>The unit.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The day that decides to which coarser unit this date belongs: the Thursday of a week, else the first day.</summary>
    public DateOnly Anchor => Precision == DatePrecision.Week ? Start.AddDays(3) : Start;

    /// <summary>The same date, known less well; a date that is already coarser stays as it is.</summary>
    public ImpreciseDate CoarsenTo(DatePrecision precision) =>
        precision <= Precision ? this : new ImpreciseDate(Anchor, precision);

    /// <summary>The date of an ISO 8601 week.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year has no such week.</exception>
    public static ImpreciseDate OfWeek(int year, int week)
    {
        if (week < 1 || week > ISOWeek.GetWeeksInYear(year))
        {
            throw new ArgumentOutOfRangeException(nameof(week));
        }

        return new ImpreciseDate(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)), DatePrecision.Week);
    }

    /// <inheritdoc/>
    public int CompareTo(ImpreciseDate other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : Precision.CompareTo(other.Precision);

    /// <summary>Earlier.</summary>
    public static bool operator <(ImpreciseDate left, ImpreciseDate right) => left.CompareTo(right) < 0;

    /// <summary>Later.</summary>
    public static bool operator >(ImpreciseDate left, ImpreciseDate right) => left.CompareTo(right) > 0;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(ImpreciseDate left, ImpreciseDate right) => left.CompareTo(right) <= 0;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(ImpreciseDate left, ImpreciseDate right) => left.CompareTo(right) >= 0;

    /// <summary>ISO 8601 text: <c>2025-07-03</c>, <c>2025-W27</c>, <c>2025-07</c>, <c>2025-Q3</c> or <c>2025</c>.</summary>
    public override string ToString() => Precision switch
    {
        DatePrecision.Day => Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DatePrecision.Week => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(Start.ToDateTime(default)):0000}-W{ISOWeek.GetWeekOfYear(Start.ToDateTime(default)):00}"),
        DatePrecision.Month => Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        DatePrecision.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Start.Year:0000}-Q{(Start.Month + 2) / 3}"),
        _ => Start.ToString("yyyy", CultureInfo.InvariantCulture),
    };
}
