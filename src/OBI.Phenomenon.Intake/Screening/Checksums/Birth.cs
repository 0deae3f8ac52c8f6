namespace OBI.Phenomenon.Intake.Screening.Checksums;

/// <summary>Whether digits within an identity number can be a day.</summary>
internal static class Birth
{
    /// <summary>Whether year, month and day exist; a year of two digits is taken as of the twentieth century, where only 29 February differs.</summary>
    internal static bool Exists(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year is < 100 ? 2000 + year : Math.Clamp(year, 1, 9999), month);

    /// <summary>Reads a number of two or four digits.</summary>
    internal static int Number(ReadOnlySpan<char> digits, int start, int length) =>
        int.Parse(digits.Slice(start, length), System.Globalization.CultureInfo.InvariantCulture);
}
