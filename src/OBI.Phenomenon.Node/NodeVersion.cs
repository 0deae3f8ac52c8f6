using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace OBI.Phenomenon.Node;

/// <summary>The version of Node that is on the PATH.</summary>
internal static class NodeVersion
{
    /// <summary>The oldest major version that works: Vega-Lite 6 asks for it.</summary>
    public const int Oldest = 20;

    /// <summary>Asks Node for its version; null when there is no Node.</summary>
    public static string? Ask(string executable)
    {
        try
        {
            using var node = Process.Start(new ProcessStartInfo(executable, "--version")
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
            var version = node?.StandardOutput.ReadToEnd().Trim().TrimStart('v');
            node?.WaitForExit();
            return string.IsNullOrEmpty(version) ? null : version;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Whether a version such as <c>20.20.2</c> is new enough.</summary>
    public static bool IsNewEnough(string version) =>
        int.TryParse(version.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major) && major >= Oldest;

    /// <summary>What to say when there is none.</summary>
    public static string NotFound => $"Node {Oldest} or later is needed and 'node' was not found; install it (https://nodejs.org) and see that it is on the PATH.";

    /// <summary>What to say when it is too old.</summary>
    public static string TooOld(string version) => $"Node {Oldest} or later is needed and this is {version}; install a newer one (https://nodejs.org).";
}
