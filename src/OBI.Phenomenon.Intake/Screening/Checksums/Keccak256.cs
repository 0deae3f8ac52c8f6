using System.Buffers.Binary;
using System.Numerics;

namespace OBI.Phenomenon.Intake.Screening.Checksums;

/// <summary>Keccak with 256 bits (Bertoni, Daemen, Peeters and Van Assche 2011), which Ethereum uses; SHA3-256 of FIPS 202 pads otherwise.</summary>
internal static class Keccak256
{
    /// <summary>How many bytes a hash has.</summary>
    internal const int Length = 32;

    private const int Rate = 136;
    private const int Lanes = 25;

    private static readonly ulong[] Rounds =
    [
        0x0000000000000001, 0x0000000000008082, 0x800000000000808A, 0x8000000080008000, 0x000000000000808B, 0x0000000080000001, 0x8000000080008081, 0x8000000000008009,
        0x000000000000008A, 0x0000000000000088, 0x0000000080008009, 0x000000008000000A, 0x000000008000808B, 0x800000000000008B, 0x8000000000008089, 0x8000000000008003,
        0x8000000000008002, 0x8000000000000080, 0x000000000000800A, 0x800000008000000A, 0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008,
    ];

    /// <summary>Where each lane goes in step π, in the order in which step ρ turns it by 1, 3, 6, 10 … bits.</summary>
    private static readonly int[] Path = [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1];

    /// <summary>Writes the hash of the bytes.</summary>
    internal static void Hash(ReadOnlySpan<byte> bytes, Span<byte> hash)
    {
        Span<ulong> state = stackalloc ulong[Lanes];
        state.Clear();
        for (; bytes.Length >= Rate; bytes = bytes[Rate..])
        {
            Absorb(state, bytes[..Rate]);
        }

        Span<byte> last = stackalloc byte[Rate];
        last.Clear();
        bytes.CopyTo(last);
        last[bytes.Length] = 1;
        last[^1] |= 0x80;
        Absorb(state, last);
        for (var lane = 0; lane < Length / sizeof(ulong); lane++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(hash[(lane * sizeof(ulong))..], state[lane]);
        }
    }

    private static void Absorb(Span<ulong> state, ReadOnlySpan<byte> block)
    {
        for (var lane = 0; lane < Rate / sizeof(ulong); lane++)
        {
            state[lane] ^= BinaryPrimitives.ReadUInt64LittleEndian(block[(lane * sizeof(ulong))..]);
        }

        foreach (var constant in Rounds)
        {
            Theta(state);
            RhoAndPi(state);
            Chi(state);
            state[0] ^= constant;
        }
    }

    private static void Theta(Span<ulong> state)
    {
        Span<ulong> column = stackalloc ulong[5];
        for (var x = 0; x < 5; x++)
        {
            column[x] = state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20];
        }

        for (var place = 0; place < Lanes; place++)
        {
            state[place] ^= column[(place + 4) % 5] ^ BitOperations.RotateLeft(column[(place + 1) % 5], 1);
        }
    }

    private static void RhoAndPi(Span<ulong> state)
    {
        var carried = state[1];
        var turn = 0;
        for (var step = 0; step < Path.Length; step++)
        {
            turn += step + 1;
            (carried, state[Path[step]]) = (state[Path[step]], BitOperations.RotateLeft(carried, turn));
        }
    }

    private static void Chi(Span<ulong> state)
    {
        Span<ulong> row = stackalloc ulong[5];
        for (var y = 0; y < Lanes; y += 5)
        {
            state.Slice(y, 5).CopyTo(row);
            for (var x = 0; x < 5; x++)
            {
                state[y + x] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]);
            }
        }
    }
}
