using System.Globalization;

namespace OBI.Phenomenon.Cli.TrendMethods;

/// <summary>Numbers as they are given on the command line.</summary>
internal static class ControlText
{
    /// <summary>A whole number of at least 0, in digits.</summary>
    internal static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A finite number with a decimal point.</summary>
    internal static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : null;
}
