using System.Diagnostics;
using System.Globalization;

namespace OBI.Phenomenon.Delivery;

/// <summary>Copies that a program left in staging when it was killed: deliveries must not lie about.</summary>
internal static class StaleStaging
{
    private const string Prefix = "obi-staging-";

    internal static string PrefixOf(int process) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{process}-");

    /// <summary>The staging folders whose program no longer runs.</summary>
    internal static IReadOnlyList<string> Find() =>
        [.. Directory.GetDirectories(Path.GetTempPath(), $"{Prefix}*").Where(IsLeftBehind).Order(StringComparer.Ordinal)];

    /// <summary>Removes them.</summary>
    internal static void Remove()
    {
        foreach (var folder in Find())
        {
            Remove(folder);
        }
    }

    private static bool IsLeftBehind(string folder)
    {
        var owner = Path.GetFileName(folder)[Prefix.Length..].Split('-')[0];
        return int.TryParse(owner, NumberStyles.None, CultureInfo.InvariantCulture, out var process) && !Runs(process);
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception denied) when (denied is UnauthorizedAccessException or IOException)
        {
            // Another user's, or being removed by another program at this moment: not ours to remove.
        }
    }

    private static bool Runs(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
