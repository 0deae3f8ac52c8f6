using System.Globalization;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>One simulated series of twelve years of weeks, after Noufaily et al. (2013), with outbreaks of known size beside it.</summary>
/// <param name="Scenario">Level, trend, season and dispersion it was drawn with.</param>
/// <param name="Replicate">Which draw of the scenario.</param>
/// <param name="Baseline">Cases without any outbreak, 624 weeks.</param>
/// <param name="PastOutbreaks">Cases of four past outbreaks, to be added to the baseline.</param>
/// <param name="CurrentOutbreaks">For outbreak size k, at place k − 1: cases to be added in the last 49 weeks.</param>
internal sealed record NoufailySeries(int Scenario, int Replicate, double[] Baseline, double[] PastOutbreaks, double[][] CurrentOutbreaks)
{
    /// <summary>Weeks of a series.</summary>
    internal const int Weeks = 624;

    /// <summary>The first of the 49 current weeks, from 0.</summary>
    internal const int FirstCurrent = 575;

    /// <summary>Outbreak sizes go from 1 to this, in standard deviations of the baseline.</summary>
    internal const int LargestOutbreak = 10;

    /// <summary>Reads all series, in order of scenario and replicate; none when the reference data is not there.</summary>
    internal static IReadOnlyList<NoufailySeries> ReadAll()
    {
        var all = new Dictionary<(string Scenario, string Replicate), NoufailySeries>();
        foreach (var row in Rows("goldens/trends/sim/series.csv.gz"))
        {
            if (!all.TryGetValue((row[0], row[1]), out var series))
            {
                series = new NoufailySeries(Whole(row[0]), Whole(row[1]), new double[Weeks], new double[Weeks],
                    [.. Enumerable.Range(0, LargestOutbreak).Select(_ => new double[Weeks - FirstCurrent])]);
                all.Add((row[0], row[1]), series);
            }

            series.Baseline[Whole(row[2]) - 1] = Whole(row[4]);
            series.PastOutbreaks[Whole(row[2]) - 1] = Whole(row[5]);
        }

        foreach (var row in Rows("goldens/trends/sim/current_outbreaks.csv.gz"))
        {
            for (var k = 0; k < LargestOutbreak; k++)
            {
                all[(row[0], row[1])].CurrentOutbreaks[k][Whole(row[2]) - 1 - FirstCurrent] = Whole(row[3 + k]);
            }
        }

        return [.. all.Values.OrderBy(series => series.Scenario).ThenBy(series => series.Replicate)];
    }

    private static IEnumerable<string[]> Rows(string path) => (ReferenceFolder.Lines(path) ?? []).Skip(1).Select(line => line.Split(','));

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
