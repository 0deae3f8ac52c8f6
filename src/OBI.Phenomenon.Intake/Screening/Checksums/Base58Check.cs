using System.Numerics;
using System.Security.Cryptography;

namespace OBI.Phenomenon.Intake.Screening.Checksums;

/// <summary>Base 58 with four bytes of a double SHA-256 behind it, as Bitcoin and TRON write addresses.</summary>
internal static class Base58Check
{
    /// <summary>Its 58 signs.</summary>
    internal const string Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    /// <summary>Whether the text is 21 bytes and their checksum.</summary>
    internal static bool Holds(ReadOnlySpan<char> text)
    {
        var number = BigInteger.Zero;
        foreach (var sign in text)
        {
            var digit = Alphabet.IndexOf(sign, StringComparison.Ordinal);
            if (digit < 0)
            {
                return false;
            }

            number = (number * 58) + digit;
        }

        var bytes = number.ToByteArray(isUnsigned: true, isBigEndian: true);
        var leading = 0;
        while (leading < text.Length && text[leading] == '1')
        {
            leading++;
        }

        byte[] whole = [.. new byte[leading], .. number.IsZero ? [] : bytes];
        return whole.Length == 25 && SHA256.HashData(SHA256.HashData(whole.AsSpan(0, 21))).AsSpan(0, 4).SequenceEqual(whole.AsSpan(21));
    }
}
