using System.Globalization;
using OBI.Phenomenon.Analysis.Patterns.Agreement;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;

namespace OBI.Phenomenon.Benchmarks.Studies.Patterns;

/// <summary>How well the patterns planted in simulated signals were found again.</summary>
/// <param name="Planted">How many were planted.</param>
/// <param name="Found">How many were found.</param>
/// <param name="Ari">Adjusted Rand index, the noise as a group of its own.</param>
/// <param name="NoiseF1">F1 of being noise; 1 when there is none on either side.</param>
/// <param name="NoiseShare">Share of the signals called noise.</param>
/// <param name="Calibration">Mean of the highest posterior minus the share of signals in the right pattern.</param>
/// <param name="LeastStability">That of the least stable pattern.</param>
/// <param name="Seconds">Time of the whole analysis.</param>
internal sealed record PatternScore(int Planted, int Found, double Ari, double NoiseF1, double NoiseShare, double Calibration, double LeastStability, double Seconds)
{
    /// <summary>The names of the figures that <see cref="Mean"/> prints.</summary>
    internal const string Header = "sets,ari,number_right,noise_f1,noise_share,calibration,least_stability,seconds";

    internal static PatternScore Of(PatternSeries series, LatentClassResult result, double seconds)
    {
        var found = series.Places.Select(place => (int)result.Assignments[place].Pattern).ToArray();
        var pairs = found.Zip(series.Truth).ToList();
        var meant = pairs.GroupBy(pair => pair.First).ToDictionary(
            group => group.Key,
            group => group.Key < 0 ? -1 : group.CountBy(pair => pair.Second).OrderByDescending(count => count.Value).ThenBy(count => count.Key).First().Key);
        var (noise, planted, called) = (pairs.Count(pair => pair is { First: < 0, Second: < 0 }), series.Truth.Count(truth => truth < 0), found.Count(pattern => pattern < 0));
        return new PatternScore(
            series.Truth.Where(truth => truth >= 0).Distinct().Count(),
            result.Model.Patterns,
            AdjustedRandIndex.Of(series.Truth, found),
            planted + called == 0 ? 1 : 2.0 * noise / (planted + called),
            (double)called / found.Length,
            series.Places.Average(place => result.Assignments[place].Probability) - pairs.Average(pair => meant[pair.First] == pair.Second ? 1.0 : 0),
            result.Stability.Min(stability => stability.Jaccard),
            seconds);
    }

    /// <summary>The means of several scores, a line of figures.</summary>
    internal static string Mean(IReadOnlyCollection<PatternScore> scores) => string.Create(
        CultureInfo.InvariantCulture,
        $"{scores.Count},{scores.Average(score => score.Ari):F3},{scores.Average(score => score.Found == score.Planted ? 1.0 : 0):F2},{scores.Average(score => score.NoiseF1):F3},{scores.Average(score => score.NoiseShare):F3},{scores.Average(score => score.Calibration):F3},{scores.Min(score => score.LeastStability):F2},{scores.Average(score => score.Seconds):F1}");
}
