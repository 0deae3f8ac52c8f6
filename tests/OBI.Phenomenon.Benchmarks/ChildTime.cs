using System.Globalization;

namespace OBI.Phenomenon.Benchmarks;

/// <summary>What the programs that this one started, and those that they started, have used of the processors.</summary>
/// <remarks>Of a busy machine it tells more than the clock on the wall.</remarks>
internal static class ChildTime
{
    private const string Account = "/proc/self/stat";

    /// <summary>The places of user and system time of children, after the number and the name.</summary>
    private const int User = 13;
    private const int System = 14;
    private const double TicksPerSecond = 100;

    /// <summary>Seconds until now, of programs that have ended; not a number where the system keeps no such account.</summary>
    internal static double Seconds
    {
        get
        {
            if (!File.Exists(Account))
            {
                return double.NaN;
            }

            // The second field is a name in brackets, which may hold spaces.
            var text = File.ReadAllText(Account);
            var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
            return (Ticks(fields[User]) + Ticks(fields[System])) / TicksPerSecond;
        }
    }

    private static double Ticks(string field) => double.Parse(field, CultureInfo.InvariantCulture);
}
