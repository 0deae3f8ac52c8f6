using System.Security.Cryptography;
using System.Text.Json;

namespace OBI.Phenomenon.Audit.Reading;

/// <summary>The last line of a picture: the SHA-256 of all bytes before it.</summary>
internal static class PictureSeal
{
    /// <summary>Checks that a picture was not changed since it was made.</summary>
    /// <exception cref="AuditException">It was.</exception>
    internal static void Check(ReadOnlySpan<byte> bytes, JsonElement picture, string file)
    {
        var lastLine = bytes.TrimEnd("\n"u8).LastIndexOf((byte)'\n') + 1;
        if (!picture.TryGetProperty("seal", out var seal) || !seal.ValueEquals(Convert.ToHexStringLower(SHA256.HashData(bytes[..lastLine]))))
        {
            throw new AuditException($"{file}: $.seal", "the seal must be the SHA-256 of all bytes before its line, so the file was changed after it was made", "restore it from the run that made it");
        }
    }
}
