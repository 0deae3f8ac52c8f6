using System.Globalization;
using System.Text.RegularExpressions;

namespace OBI.Phenomenon.Model.Contracts;

/// <summary>How a supplier names its files: fixed text around <c>{delivered}</c> (yyyyMMdd) and <c>{number}</c> (three digits).</summary>
public sealed class DeliveryName
{
    private readonly Regex _shape;

    private DeliveryName(string pattern, Regex shape)
    {
        Pattern = pattern;
        _shape = shape;
    }

    /// <summary>The pattern as written.</summary>
    public string Pattern { get; }

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">It holds a folder, or not both parts once.</exception>
    public static DeliveryName Parse(string pattern)
    {
        if (pattern.Contains('/', StringComparison.Ordinal) || pattern.Contains('\\', StringComparison.Ordinal)
            || pattern.Split("{delivered}").Length != 2 || pattern.Split("{number}").Length != 2)
        {
            throw new FormatException("a file name pattern holds {delivered} and {number} once each and no folder, as in politie_{delivered}_{number}.csv");
        }

        var shape = Regex.Escape(pattern)
            .Replace("\\{delivered}", "(?<delivered>[0-9]{8})", StringComparison.Ordinal)
            .Replace("\\{number}", "(?<number>[0-9]{3})", StringComparison.Ordinal);
        return new DeliveryName(pattern, new Regex($"^{shape}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));
    }

    /// <summary>Reads the day and number out of a file's name; false for a file that is not a delivery.</summary>
    public bool TryRead(string name, out DateOnly delivered, out int number)
    {
        var match = _shape.Match(name);
        number = 0;
        return DateOnly.TryParseExact(match.Groups["delivered"].Value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out delivered)
            && delivered.Year is >= 1900 and <= 2200
            && int.TryParse(match.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
