using System.Globalization;

namespace OBI.Phenomenon.Report.Languages;

/// <summary>The period after one: <c>2026-Q1</c> after <c>2025-Q4</c>.</summary>
internal static class FollowingPeriod
{
    public static string Of(string period)
    {
        var year = int.Parse(period.AsSpan(0, 4), CultureInfo.InvariantCulture);
        var (number, last, prefix, digits) = period.Length switch
        {
            4 => (1, 1, "", "0"),
            7 when period[5] == 'Q' => (period[6] - '0', 4, "-Q", "0"),
            _ => (int.Parse(period.AsSpan(5), CultureInfo.InvariantCulture), 12, "-", "00"),
        };
        var (nextYear, next) = number == last ? (year + 1, 1) : (year, number + 1);
        return string.Create(CultureInfo.InvariantCulture, $"{nextYear}") + (prefix.Length == 0 ? "" : prefix + next.ToString(digits, CultureInfo.InvariantCulture));
    }
}
