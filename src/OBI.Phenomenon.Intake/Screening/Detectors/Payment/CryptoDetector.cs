using System.Buffers;
using OBI.Phenomenon.Intake.Screening.Checksums;
using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Payment;

/// <summary>Addresses of Bitcoin (old and new), TRON, Ethereum and Monero; hard when their checksum holds.</summary>
/// <remarks>
/// Where capitals and small letters both count, a sign is easily miswritten (BIP 173 gives it as a reason for the new form, which has one case), and
/// who tries the others in its place finds the address. So the old form is likely without its checksum where nothing else stands around it, or
/// beside a word that says what it is. Ethereum itself looks at no capitals: its form alone is likely anywhere.
/// </remarks>
internal sealed class CryptoDetector : ITokenDetector
{
    private const int Shortest = 26;
    private const int LongestOld = 35;

    private static readonly SearchValues<char> Base58 = SearchValues.Create(Base58Check.Alphabet);

    private static readonly ContextWords Context = new("bitcoin", "bitcoinadres", "btc", "wallet", "crypto", "cryptoadres", "cryptovaluta", "tron", "trx", "usdt", "monero", "xmr");

    public void Judge(int start, int length, ScreenedText text, HitList hits)
    {
        if (length < Shortest || length > MoneroAddress.Integrated)
        {
            return;
        }

        var token = text.Text.AsSpan(start, length);
        var isEthereum = length == Eip55.Length + 2 && token.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && IsHex(token[2..]);
        if (isEthereum ? Eip55.Holds(token[2..]) : Holds(token))
        {
            hits.Add(HitKind.CryptoAddress, start, length, Confidence.Hard);
        }
        else if (isEthereum || (HasForm(token) && (text.IsWhole(start, length) || Context.IsNear(text, start, length))))
        {
            hits.Add(HitKind.CryptoAddress, start, length, Confidence.Likely);
        }
    }

    private static bool Holds(ReadOnlySpan<char> token) =>
        token is ['1' or '3' or '2' or 'm' or 'n' or 'T', ..] && token.Length <= LongestOld ? Base58Check.Holds(token)
        : token.Length is MoneroAddress.Standard or MoneroAddress.Integrated ? token[0] is '4' or '8' && MoneroAddress.Holds(token)
        : IsSegregated(token) && Bech32.Holds(token);

    /// <summary>As long as nearly all addresses of its kind are, and of their signs.</summary>
    private static bool HasForm(ReadOnlySpan<char> token) =>
        (token is ['1' or '3' or 'T', ..] && token.Length is 33 or 34 && !token.ContainsAnyExcept(Base58) && !IsOneCase(token))
        || (token.Length is MoneroAddress.Standard or MoneroAddress.Integrated && token[0] is '4' or '8' && !token.ContainsAnyExcept(Base58));

    private static bool IsSegregated(ReadOnlySpan<char> token) =>
        token.Length <= 90 && (token.StartsWith("bc1", StringComparison.OrdinalIgnoreCase) || token.StartsWith("tb1", StringComparison.OrdinalIgnoreCase)) && IsOneCase(token);

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
