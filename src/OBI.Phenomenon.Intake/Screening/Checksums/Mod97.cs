namespace OBI.Phenomenon.Intake.Screening.Checksums;

/// <summary>The remainder by 97 of letters and digits, letters as 10 to 35 (ISO/IEC 7064).</summary>
internal static class Mod97
{
    /// <summary>The remainder; the text holds letters A–Z and digits only.</summary>
    internal static int Of(ReadOnlySpan<char> text)
    {
        var rest = 0;
        foreach (var sign in text)
        {
            rest = char.IsAsciiDigit(sign) ? ((rest * 10) + sign - '0') % 97 : ((rest * 100) + (char.ToUpperInvariant(sign) - 'A') + 10) % 97;
        }

        return rest;
    }
}
