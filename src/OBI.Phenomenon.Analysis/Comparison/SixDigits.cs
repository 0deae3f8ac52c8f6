using System.Globalization;

namespace OBI.Phenomenon.Analysis.Comparison;

/// <summary>Rounding to six significant digits, done before any comparison with a threshold.</summary>
/// <remarks>The last digits of a floating-point result may differ between machines; a verdict must not.</remarks>
internal static class SixDigits
{
    internal static double Round(double value) =>
        double.Parse(value.ToString("E5", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    internal static double? Round(double? value) => value is { } number ? Round(number) : null;
}
