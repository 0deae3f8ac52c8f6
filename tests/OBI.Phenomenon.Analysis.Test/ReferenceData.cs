using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Analysis.Test;

/// <summary>Reference values for tests, which say that they are skipped when these are not there.</summary>
internal static class ReferenceData
{
    /// <summary>Reads a comma-separated file without quotes and leaves its header out; ignores the test when it is not there.</summary>
    internal static List<string[]> Rows(string path) => [.. Lines(path).Skip(1).Select(line => line.Split(','))];

    /// <summary>Reads a file's lines; ignores the test when it is not there.</summary>
    internal static List<string> Lines(string path)
    {
        if (ReferenceFolder.Lines(path) is { } lines)
        {
            return lines;
        }

        Assert.Ignore($"{path} skipped: reference data not present at {ReferenceFolder.Root}; set OBI_REFERENCE_DATA to where it is.");
        return [];
    }

    internal static double Number(string text) => ReferenceFolder.Number(text);
}
