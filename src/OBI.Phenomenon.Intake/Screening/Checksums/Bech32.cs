namespace OBI.Phenomenon.Intake.Screening.Checksums;

/// <summary>The checksum of Bitcoin's segregated addresses (BIP 173 and, from version 1, BIP 350).</summary>
internal static class Bech32
{
    private const string Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private const uint Bech32m = 0x2bc830a3;

    private static readonly uint[] Generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

    /// <summary>Whether a text such as <c>bc1…</c>, in one case, holds its checksum.</summary>
    internal static bool Holds(ReadOnlySpan<char> text)
    {
        var separator = text.LastIndexOf('1');
        if (separator < 1 || text.Length - separator < 8)
        {
            return false;
        }

        var rest = 1u;
        foreach (var sign in text[..separator])
        {
            rest = Next(rest) ^ (uint)(char.ToLowerInvariant(sign) >> 5);
        }

        rest = Next(rest);
        foreach (var sign in text[..separator])
        {
            rest = Next(rest) ^ (uint)(char.ToLowerInvariant(sign) & 31);
        }

        foreach (var sign in text[(separator + 1)..])
        {
            var value = Alphabet.IndexOf(char.ToLowerInvariant(sign), StringComparison.Ordinal);
            if (value < 0)
            {
                return false;
            }

            rest = Next(rest) ^ (uint)value;
        }

        return rest is 1 or Bech32m;
    }

    private static uint Next(uint rest)
    {
        var top = rest >> 25;
        rest = (rest & 0x1ffffff) << 5;
        for (var bit = 0; bit < 5; bit++)
        {
            rest ^= ((top >> bit) & 1) == 1 ? Generator[bit] : 0;
        }

        return rest;
    }
}
