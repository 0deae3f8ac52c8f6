using System.Security.Cryptography;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OBI.Phenomenon.Model.Contracts;

/// <summary>The version of a set of YAML files: a hash of what they say, which comments, layout and line endings do not change.</summary>
internal static class MeaningHash
{
    // Within stream, document and the file's own mapping.
    private const int OwnKeys = 3;

    /// <summary>The version of these files.</summary>
    /// <param name="paths">The files, in order.</param>
    /// <param name="except">A key of a file's own mapping under which nothing is said about results, or null.</param>
    internal static string OfFiles(IEnumerable<string> paths, string? except = null)
    {
        var said = new StringBuilder();
        foreach (var path in paths)
        {
            Say(said, path, except);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said.ToString())));
    }

    private static void Say(StringBuilder said, string path, string? except)
    {
        using var reader = new StreamReader(path);
        var parser = new Parser(reader);
        var (depth, isKey) = (0, true);
        while (parser.MoveNext())
        {
            if (depth == OwnKeys && isKey && parser.Current is Scalar key && key.Value == except)
            {
                SkipValue(parser);
                continue;
            }

            said.Append(parser.Current is Scalar scalar ? $"={scalar.Value}" : parser.Current!.GetType().Name).Append('\0');
            depth += parser.Current!.NestingIncrease;
            if (depth == OwnKeys && parser.Current.NestingIncrease <= 0)
            {
                isKey = !isKey;
            }
        }
    }

    private static void SkipValue(Parser parser)
    {
        var depth = 0;
        do
        {
            parser.MoveNext();
            depth += parser.Current!.NestingIncrease;
        }
        while (depth > 0);
    }
}
