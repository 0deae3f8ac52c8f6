using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace OBI.Phenomenon.Intake.Normalising;

/// <summary>Turns a supplier's record number into the only form in which it is kept.</summary>
/// <remarks>The first 64 bits of SHA-256 over supplier and number: at ten million records of one supplier two share a hash with probability 3·10⁻⁶.</remarks>
internal sealed class RecordHash : IDisposable
{
    private readonly byte[] _supplier;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    internal RecordHash(string source) => _supplier = Encoding.UTF8.GetBytes(source + "\0");

    internal long Of(ReadOnlySpan<byte> number)
    {
        Span<byte> digest = stackalloc byte[32];
        _hash.AppendData(_supplier);
        _hash.AppendData(number);
        _hash.GetHashAndReset(digest);
        return BinaryPrimitives.ReadInt64BigEndian(digest);
    }

    public void Dispose() => _hash.Dispose();
}
