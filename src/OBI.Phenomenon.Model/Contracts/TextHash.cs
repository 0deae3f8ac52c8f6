using System.Security.Cryptography;
using System.Text;

namespace OBI.Phenomenon.Model.Contracts;

/// <summary>The version of a set of text files: a hash that line endings do not change.</summary>
internal static class TextHash
{
    internal static string OfFiles(IEnumerable<string> paths)
    {
        var text = string.Join('\0', paths.Select(path => File.ReadAllText(path).ReplaceLineEndings("\n")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
