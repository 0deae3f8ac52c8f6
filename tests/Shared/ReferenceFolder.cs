using System.Globalization;
using System.IO.Compression;

namespace OBI.Phenomenon.Testing;

/// <summary>Third-party reference values, which lie beside the repository and not in it: <c>OBI_REFERENCE_DATA</c>, or <c>../shared</c>.</summary>
internal static class ReferenceFolder
{
    internal static string Root { get; } =
        Environment.GetEnvironmentVariable("OBI_REFERENCE_DATA") is { Length: > 0 } configured
            ? configured
            : Path.GetFullPath(Repository.PathOf("..", "shared"));

    /// <summary>The lines of a file, unpacked when its name ends in <c>.gz</c>; null when it is not there.</summary>
    internal static List<string>? Lines(string path)
    {
        var file = Path.Combine(Root, path);
        if (!File.Exists(file))
        {
            return null;
        }

        using var stream = File.OpenRead(file);
        using var text = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        var lines = new List<string>();
        while (text.ReadLine() is { } line)
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>A number as the reference files write it: <c>NA</c> and <c>NaN</c> are not a number, <c>Inf</c> is infinite.</summary>
    internal static double Number(string text) => text switch
    {
        "NA" or "NaN" => double.NaN,
        "Inf" => double.PositiveInfinity,
        "-Inf" => double.NegativeInfinity,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };
}
