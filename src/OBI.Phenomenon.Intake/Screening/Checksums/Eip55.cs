using System.Text;

namespace OBI.Phenomenon.Intake.Screening.Checksums;

/// <summary>The checksum of Ethereum addresses (ERC-55): which letters are capitals says what the hash of the address in lower case begins with.</summary>
internal static class Eip55
{
    /// <summary>How many digits an address has.</summary>
    internal const int Length = 40;

    /// <summary>Whether forty hexadecimal digits hold their checksum; letters of one case carry none and pass.</summary>
    internal static bool Holds(ReadOnlySpan<char> digits)
    {
        if (!digits.ContainsAnyInRange('A', 'F') || !digits.ContainsAnyInRange('a', 'f'))
        {
            return true;
        }

        Span<char> lower = stackalloc char[Length];
        digits.ToLowerInvariant(lower);
        Span<byte> bytes = stackalloc byte[Length];
        Encoding.ASCII.GetBytes(lower, bytes);
        Span<byte> hash = stackalloc byte[Keccak256.Length];
        Keccak256.Hash(bytes, hash);
        for (var place = 0; place < Length; place++)
        {
            var half = place % 2 == 0 ? hash[place / 2] >> 4 : hash[place / 2] & 15;
            if (char.IsAsciiLetter(digits[place]) && char.IsAsciiLetterUpper(digits[place]) != half >= 8)
            {
                return false;
            }
        }

        return true;
    }
}
