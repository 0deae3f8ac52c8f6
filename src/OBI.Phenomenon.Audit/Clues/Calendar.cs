using System.Globalization;

namespace OBI.Phenomenon.Audit.Clues;

/// <summary>How long periods are: <c>2025-07</c>, <c>2025-Q3</c>, <c>2025</c>.</summary>
internal static class Calendar
{
    private const int MonthsInQuarter = 3;

    /// <summary>The number of days of a period; null when the text is none.</summary>
    internal static int? DaysOf(string period)
    {
        if (period.Length < 4 || !int.TryParse(period.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year == 0)
        {
            return null;
        }

        return period[4..] switch
        {
            "" => DateTime.IsLeapYear(year) ? 366 : 365,
            ['-', 'Q', >= '1' and <= '4' and var quarter] => Enumerable.Range(1, MonthsInQuarter).Sum(month => DateTime.DaysInMonth(year, ((quarter - '1') * MonthsInQuarter) + month)),
            ['-', .. var text] when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12 => DateTime.DaysInMonth(year, month),
            _ => null,
        };
    }
}
