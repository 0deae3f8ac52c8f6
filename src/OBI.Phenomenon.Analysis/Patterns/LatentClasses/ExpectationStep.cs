using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>Shares every profile out over the components by Bayes' rule, in log space.</summary>
internal sealed class ExpectationStep(ProfileTable table, int components)
{
    private readonly LikelihoodTables _tables = new(table, components);

    /// <summary>Numbers in a row of weights: the components, padded.</summary>
    internal int Width => _tables.Width;

    internal ExpectedCounts NewCounts() => new(table, components, _tables.Width);

    /// <summary>One pass over all profiles.</summary>
    internal void Run(ClassModel model, ExpectedCounts counts)
    {
        counts.Clear();
        _tables.Fill(model, table);
        Span<double> posterior = stackalloc double[_tables.Width];
        double logLikelihood = 0;
        double entropy = 0;
        for (var profile = 0; profile < table.Count; profile++)
        {
            _tables.Score(table, profile, posterior);
            var weight = table.Weights[profile];
            logLikelihood += weight * Normalise(posterior, out var spread);
            entropy += weight * spread;
            for (var i = 0; i < posterior.Length; i++)
            {
                posterior[i] *= weight;
            }

            counts.Add(profile, posterior);
        }

        counts.Unfold();
        (counts.LogLikelihood, counts.Entropy) = (logLikelihood, entropy);
    }

    /// <summary>Turns log-likelihoods into probabilities that sum to 1.</summary>
    /// <returns>The log of their sum.</returns>
    internal static double Normalise(Span<double> scores, out double entropy)
    {
        var highest = double.NegativeInfinity;
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        double sum = 0;
        double weighted = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            var distance = scores[i] - highest;
            scores[i] = Math.Exp(distance);
            sum += scores[i];
            weighted += scores[i] > 0 ? scores[i] * distance : 0;
        }

        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] /= sum;
        }

        var logSum = Math.Log(sum);
        entropy = logSum - (weighted / sum);
        return highest + logSum;
    }
}
