using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OBI.Phenomenon.Model.Time;

/// <summary>A calendar month, quarter or year that a picture or a series is made of.</summary>
/// <remarks>The last day is part of the period. Text: <c>2025-07</c>, <c>2025-Q3</c>, <c>2025</c>.</remarks>
public readonly record struct Period : IComparable<Period>
{
    private Period(PeriodKind kind, int ordinal)
    {
        Kind = kind;
        Ordinal = ordinal;
    }

    /// <summary>Month, quarter or year.</summary>
    public PeriodKind Kind { get; }

    /// <summary>Periods of this kind since year 0; consecutive periods differ by one.</summary>
    public int Ordinal { get; }

    /// <summary>The first day.</summary>
    public DateOnly First => new(Ordinal / PerYear(Kind), (Ordinal % PerYear(Kind) * MonthsIn(Kind)) + 1, 1);

    /// <summary>The last day, which is part of the period.</summary>
    public DateOnly Last => First.AddMonths(MonthsIn(Kind)).AddDays(-1);

    /// <summary>The period before.</summary>
    public Period Previous => Add(-1);

    /// <summary>The same period a year before.</summary>
    public Period YearBefore => Add(-PerYear(Kind));

    /// <summary>The period that many periods later (or, below zero, earlier).</summary>
    public Period Add(int periods) => new(Kind, Ordinal + periods);

    /// <summary>The period of this kind in which a day falls.</summary>
    public static Period Of(DateOnly day, PeriodKind kind) =>
        new(kind, (day.Year * PerYear(kind)) + ((day.Month - 1) / MonthsIn(kind)));

    /// <summary>Whether the date falls in this period and is known well enough to say so.</summary>
    public bool Contains(ImpreciseDate date) =>
        date.Precision <= Finest(Kind) && Of(date.Anchor, Kind) == this;

    /// <summary>The coarsest precision a date may have to enter a series of such periods.</summary>
    public static DatePrecision Finest(PeriodKind kind) => kind switch
    {
        PeriodKind.Month => DatePrecision.Month,
        PeriodKind.Quarter => DatePrecision.Quarter,
        _ => DatePrecision.Year,
    };

    /// <summary>Reads <c>2025-07</c>, <c>2025-Q3</c> or <c>2025</c>.</summary>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static Period Parse(string text) =>
        TryParse(text, out var period)
            ? period.Value
            : throw new FormatException("a period is written as 2025-Q3, 2025-07 or 2025");

    /// <summary>Reads a period without throwing.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Period? period)
    {
        period = null;
        if (text is null || text.Length < 4 || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1900 or > 2200)
        {
            return false;
        }

        if (text.Length == 4)
        {
            period = new Period(PeriodKind.Year, year);
        }
        else if (text.Length == 7 && text[4] == '-' && text[5] == 'Q' && text[6] is >= '1' and <= '4')
        {
            period = new Period(PeriodKind.Quarter, (year * 4) + (text[6] - '1'));
        }
        else if (text.Length == 7 && text[4] == '-' && int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12)
        {
            period = new Period(PeriodKind.Month, (year * 12) + month - 1);
        }

        return period is not null;
    }

    /// <inheritdoc/>
    public int CompareTo(Period other) =>
        Kind == other.Kind
            ? Ordinal.CompareTo(other.Ordinal)
            : throw new ArgumentException("only periods of one kind have an order", nameof(other));

    /// <summary>Earlier.</summary>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>Later.</summary>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() =>
        new ImpreciseDate(First, Finest(Kind)).ToString();

    private static int PerYear(PeriodKind kind) => 12 / MonthsIn(kind);

    private static int MonthsIn(PeriodKind kind) => kind switch
    {
        PeriodKind.Month => 1,
        PeriodKind.Quarter => 3,
        PeriodKind.Year => 12,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
