using OBI.Phenomenon.Intake.Screening.Checksums;
using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Payment;

/// <summary>Bank account (ISO 13616): two letters, two check digits, and what the country's accounts are made of; spaces may part it.</summary>
internal sealed class IbanDetector : IDetector
{
    public TextSigns Needs => TextSigns.Digit;

    public void Detect(ScreenedText text, HitList hits)
    {
        var signs = text.Text;
        Span<char> account = stackalloc char[IbanForms.Longest];
        for (var start = 0; start + 15 <= signs.Length; start++)
        {
            if (!char.IsAsciiDigit(signs[start + 2]) || !char.IsAsciiLetter(signs[start]) || !char.IsAsciiLetter(signs[start + 1]) || !char.IsAsciiDigit(signs[start + 3])
                || (start > 0 && char.IsLetterOrDigit(signs[start - 1]) && !(char.IsLower(signs[start - 1]) && char.IsUpper(signs[start]))))
            {
                continue;
            }

            foreach (var form in IbanForms.Of(signs.AsSpan(start, 2)))
            {
                var written = account[..(form.Length + 4)];
                if (Collect(signs, start, written) is { } end && IbanForms.Fits(written[4..], form) && Holds(written))
                {
                    hits.Add(HitKind.Iban, start, end - start, Confidence.Hard);
                    start = end - 1;
                    break;
                }
            }
        }
    }

    /// <summary>Gathers the account; null when it ends early or goes on beyond its length.</summary>
    private static int? Collect(string signs, int start, Span<char> account)
    {
        var place = start;
        for (var count = 0; count < account.Length; place++)
        {
            if (place == signs.Length)
            {
                return null;
            }

            if (char.IsAsciiLetterOrDigit(signs[place]))
            {
                // Written in one case: letters of both are two words.
                if (char.IsAsciiLetter(signs[place]) && char.IsLower(signs[place]) != char.IsLower(signs[start]))
                {
                    return null;
                }

                account[count++] = char.ToUpperInvariant(signs[place]);
            }
            else if (count == 0 || signs[place] is not (' ' or '-' or '.') || !char.IsAsciiLetterOrDigit(signs[place - 1]))
            {
                return null;
            }
        }

        return place == signs.Length || !char.IsLetterOrDigit(signs[place]) ? place : null;
    }

    private static bool Holds(ReadOnlySpan<char> account)
    {
        if (account[2..4] is "00" or "01" or "99")
        {
            return false;
        }

        Span<char> moved = stackalloc char[IbanForms.Longest];
        account[4..].CopyTo(moved);
        account[..4].CopyTo(moved[(account.Length - 4)..]);
        return Mod97.Of(moved[..account.Length]) == 1;
    }
}
