using System.Buffers.Binary;

namespace OBI.Phenomenon.Intake.Screening.Checksums;

/// <summary>The checksum of Monero's addresses: base 58 in blocks of eleven signs for eight bytes, the last seven for five, of which four are the start of the Keccak hash of all before.</summary>
internal static class MoneroAddress
{
    /// <summary>How long an address is.</summary>
    internal const int Standard = 95;

    /// <summary>How long an address with a payment id is.</summary>
    internal const int Integrated = 106;

    private const int Block = 11;
    private const int BlockBytes = 8;
    private const int LastBytes = 5;
    private const int Check = 4;

    /// <summary>Whether 95 or 106 signs hold their checksum.</summary>
    internal static bool Holds(ReadOnlySpan<char> text)
    {
        var blocks = text.Length / Block;
        Span<byte> bytes = stackalloc byte[(blocks * BlockBytes) + LastBytes];
        Span<byte> eight = stackalloc byte[BlockBytes];
        for (var block = 0; block <= blocks; block++)
        {
            var signs = text[(block * Block)..Math.Min(text.Length, (block + 1) * Block)];
            var length = block < blocks ? BlockBytes : LastBytes;
            if (Number(signs) is not { } number || number >> (8 * length) != 0)
            {
                return false;
            }

            BinaryPrimitives.WriteUInt64BigEndian(eight, (ulong)number);
            eight[^length..].CopyTo(bytes[(block * BlockBytes)..]);
        }

        Span<byte> hash = stackalloc byte[Keccak256.Length];
        Keccak256.Hash(bytes[..^Check], hash);
        return hash[..Check].SequenceEqual(bytes[^Check..]);
    }

    private static UInt128? Number(ReadOnlySpan<char> signs)
    {
        var number = UInt128.Zero;
        foreach (var sign in signs)
        {
            var digit = Base58Check.Alphabet.IndexOf(sign, StringComparison.Ordinal);
            if (digit < 0)
            {
                return null;
            }

            number = (number * 58) + (UInt128)digit;
        }

        return number;
    }
}
