using OBI.Phenomenon.Intake.Screening.Checksums;
using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Payment;

/// <summary>Addresses of Bitcoin (old and new), TRON, Ethereum and Monero.</summary>
internal sealed class CryptoDetector : IDetector
{
    public TextSigns Needs => TextSigns.Digit;

    public void Detect(ScreenedText text, HitList hits)
    {
        foreach (var (start, length) in Tokens.WithDigits(text.Text))
        {
            if (length >= 26 && IsAddress(text.Text.AsSpan(start, length)))
            {
                hits.Add(HitKind.CryptoAddress, start, length, Confidence.Hard);
            }
        }
    }

    private static bool IsAddress(ReadOnlySpan<char> token) =>
        token is ['1' or '3', ..] && token.Length <= 35 ? Base58Check.Holds(token)
        : token is ['T', ..] && token.Length == 34 ? Base58Check.Holds(token)
        : token is ['m' or 'n' or '2', ..] && token.Length is 34 or 35 && Base58Check.Holds(token) ? true
        : token.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? token.Length == 42 && IsHex(token[2..])
        : token.Length is 95 or 106 && token[0] is '4' or '8' ? IsMonero(token)
        : token.Length <= 90 && (token.StartsWith("bc1", StringComparison.OrdinalIgnoreCase) || token.StartsWith("tb1", StringComparison.OrdinalIgnoreCase)) && IsOneCase(token) && Bech32.Holds(token);

    private static bool IsMonero(ReadOnlySpan<char> token) => token.Length is 95 or 106 && !token.ContainsAny("0OIl");

    private static bool IsHex(ReadOnlySpan<char> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit(digit))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOneCase(ReadOnlySpan<char> token) => !token.ContainsAnyInRange('A', 'Z') || !token.ContainsAnyInRange('a', 'z');
}
