using System.Globalization;

namespace OBI.Phenomenon.Analysis.Test;

/// <summary>Third-party reference values, which lie beside the repository and not in it.</summary>
internal static class ReferenceData
{
    /// <summary>Reads a comma-separated file without quotes; ignores the test when it is not there.</summary>
    internal static List<string[]> Rows(string path)
    {
        var file = Path.Combine(Folder(), path);
        if (!File.Exists(file))
        {
            Assert.Ignore($"{path} skipped: reference data not present at {Folder()}; set OBI_REFERENCE_DATA to where it is.");
        }

        return [.. File.ReadLines(file).Skip(1).Select(line => line.Split(','))];
    }

    internal static double Number(string text) =>
        text == "Inf" ? double.PositiveInfinity : double.Parse(text, CultureInfo.InvariantCulture);

    private static string Folder()
    {
        if (Environment.GetEnvironmentVariable("OBI_REFERENCE_DATA") is { Length: > 0 } configured)
        {
            return configured;
        }

        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OBI.Phenomenon.sln")))
        {
            folder = folder.Parent;
        }

        return Path.GetFullPath(Path.Combine(folder?.FullName ?? ".", "..", "shared"));
    }
}
