using System.Security.Cryptography;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OBI.Phenomenon.Model.Contracts;

/// <summary>The version of a set of YAML files: a hash of what they say, which comments, layout and line endings do not change.</summary>
internal static class MeaningHash
{
    internal static string OfFiles(IEnumerable<string> paths)
    {
        var said = new StringBuilder();
        foreach (var path in paths)
        {
            using var reader = new StreamReader(path);
            var parser = new Parser(reader);
            while (parser.MoveNext())
            {
                said.Append(parser.Current is Scalar scalar ? $"={scalar.Value}" : parser.Current!.GetType().Name).Append('\0');
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said.ToString())));
    }
}
