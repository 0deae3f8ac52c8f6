using System.Buffers.Binary;
using System.Security.Cryptography;

namespace OBI.Phenomenon.Store.Chains;

/// <summary>A hash over rows of numbers, taken in one after the other.</summary>
internal sealed class RowDigest : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>How many rows were taken in.</summary>
    internal long Rows { get; private set; }

    internal void Add(params ReadOnlySpan<long> row)
    {
        Span<byte> bytes = stackalloc byte[row.Length * sizeof(long)];
        for (var i = 0; i < row.Length; i++)
        {
            BinaryPrimitives.WriteInt64LittleEndian(bytes[(i * sizeof(long))..], row[i]);
        }

        _hash.AppendData(bytes);
        Rows++;
    }

    /// <summary>The rows and their hash, as JSON.</summary>
    internal string ToJson() => $$"""{"rows":{{Rows.ToString(System.Globalization.CultureInfo.InvariantCulture)}},"sha256":"{{Convert.ToHexStringLower(_hash.GetCurrentHash())}}"}""";

    public void Dispose() => _hash.Dispose();
}
