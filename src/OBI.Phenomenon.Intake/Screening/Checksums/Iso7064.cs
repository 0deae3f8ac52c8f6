namespace OBI.Phenomenon.Intake.Screening.Checksums;

/// <summary>Two more check digits of ISO/IEC 7064.</summary>
internal static class Iso7064
{
    /// <summary>MOD 11,10, as in the German tax number: the last digit is the check digit.</summary>
    internal static bool HoldsMod11And10(ReadOnlySpan<char> digits)
    {
        var product = 10;
        foreach (var digit in digits[..^1])
        {
            var sum = (digit - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }

        return (11 - product) % 10 == digits[^1] - '0';
    }

    /// <summary>MOD 11-2, as in the Chinese resident number: the last sign is a digit, or X for ten.</summary>
    internal static bool HoldsMod11And2(ReadOnlySpan<char> text)
    {
        var rest = 0;
        foreach (var digit in text[..^1])
        {
            rest = (rest + digit - '0') * 2 % 11;
        }

        var check = text[^1] is 'X' or 'x' ? 10 : text[^1] - '0';
        return (rest + check) % 11 == 1;
    }
}
