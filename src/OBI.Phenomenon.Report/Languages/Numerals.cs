using System.Globalization;

namespace OBI.Phenomenon.Report.Languages;

/// <summary>How numbers are written in a language.</summary>
/// <remarks>Written out here and not taken from the machine, whose tables differ from version to version.</remarks>
internal sealed class Numerals
{
    private readonly NumberFormatInfo _format;

    private Numerals(string point, string group) =>
        _format = new NumberFormatInfo { NumberDecimalSeparator = point, NumberGroupSeparator = group, NumberGroupSizes = [3], NegativeSign = "−" };

    /// <summary>The numerals of a language.</summary>
    public static Numerals Of(string language) => language == "nl" ? new Numerals(",", ".") : new Numerals(".", ",");

    /// <summary>A whole number: <c>1.234</c>.</summary>
    public string Whole(decimal value) => Rounded(value, 0).ToString("N0", _format);

    /// <summary>With one decimal: <c>1.234,5</c>; what would round to zero and is not, by its bound: <c>&lt; 0,1</c>.</summary>
    public string Tenths(decimal value) => value is > 0 and < 0.05m ? "< " + 0.1m.ToString("N1", _format) : Rounded(value, 1).ToString("N1", _format);

    /// <summary>A ratio with two significant decimals at most: <c>1,84</c>.</summary>
    public string Ratio(decimal value) => Rounded(value, 2).ToString("N2", _format);

    /// <summary>A p- or q-value with three decimals, and below those the bound: <c>&lt; 0,001</c>.</summary>
    public string Probability(decimal value) => value < 0.001m ? "< " + 0.001m.ToString("N3", _format) : Rounded(value, 3).ToString("N3", _format);

    /// <summary>A fraction as a whole percentage: <c>34%</c>.</summary>
    public string Percentage(decimal fraction) => Rounded(fraction * 100, 0).ToString("N0", _format) + "%";

    /// <summary>A fraction as a percentage, with a decimal where it has one: <c>0,5%</c>.</summary>
    public string PercentageInTenths(decimal fraction) => Rounded(fraction * 100, 1).ToString("#,0.#", _format) + "%";

    private static decimal Rounded(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}
