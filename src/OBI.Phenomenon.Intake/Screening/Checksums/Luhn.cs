namespace OBI.Phenomenon.Intake.Screening.Checksums;

/// <summary>The check digit of cards and devices (ISO/IEC 7812-1, annex B): every second digit from the right is doubled.</summary>
internal static class Luhn
{
    internal static bool Holds(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var place = 0; place < digits.Length; place++)
        {
            var digit = digits[digits.Length - 1 - place] - '0';
            sum += place % 2 == 0 ? digit : digit > 4 ? (2 * digit) - 9 : 2 * digit;
        }

        return sum % 10 == 0 && digits.ContainsAnyExcept('0');
    }
}
