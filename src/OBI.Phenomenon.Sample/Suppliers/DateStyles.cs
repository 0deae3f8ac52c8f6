using System.Globalization;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Sample.Suppliers;

/// <summary>The two ways in which the suppliers write dates.</summary>
internal static class DateStyles
{
    internal static string Iso(ImpreciseDate date) => date.ToString();

    /// <summary>3-7-2025, 7-2025, 2025.</summary>
    internal static string Dutch(ImpreciseDate date) => date.Precision switch
    {
        DatePrecision.Day => date.Start.ToString("d-M-yyyy", CultureInfo.InvariantCulture),
        DatePrecision.Month => date.Start.ToString("M-yyyy", CultureInfo.InvariantCulture),
        DatePrecision.Year => date.Start.ToString("yyyy", CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(date), date.Precision, "there is no Dutch way to write a week or a quarter in digits"),
    };
}
