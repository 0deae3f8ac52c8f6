namespace OBI.Phenomenon.Analysis.Patterns.LifeCycles;

/// <summary>The shares of the patterns in the signals of one period, the patterns themselves being as the model says.</summary>
/// <remarks>
/// The log-likelihood of shares is concave, so expectation maximisation finds its maximum from anywhere. How much it falls when a pattern is left
/// out tells whether the period needs the pattern: a few signals of other patterns that look like it by chance do not make it so.
/// </remarks>
internal sealed class PeriodMix
{
    private const int MostIterations = 200;

    /// <summary>The likelihood-ratio statistic is compared with 10.8: a hundredth of it does not matter.</summary>
    private const double Tolerance = 0.005;

    private readonly int _components;
    private readonly double[] _likelihoods;
    private readonly double[] _weights;

    internal PeriodMix(ModelledSignals signals, int period)
    {
        var entries = signals.Signals.Of(period).GroupBy(entry => entry.Profile, (profile, entries) => (Profile: profile, Signals: entries.Sum(entry => entry.Signals))).ToList();
        _components = signals.Components;
        _likelihoods = new double[entries.Count * _components];
        _weights = new double[entries.Count];
        for (var entry = 0; entry < entries.Count; entry++)
        {
            signals.Likelihoods(entries[entry].Profile).CopyTo(_likelihoods.AsSpan(entry * _components));
            _weights[entry] = entries[entry].Signals * signals.WeightOf(entries[entry].Profile);
        }
    }

    /// <summary>Twice the log-likelihood that is lost when a pattern is left out.</summary>
    internal double Need(int pattern) => 2 * (Best(-1) - Best(pattern));

    private double Best(int without)
    {
        var shares = new double[_components];
        Array.Fill(shares, 1.0 / (without < 0 ? _components : _components - 1));
        if (without >= 0)
        {
            shares[without] = 0;
        }

        var before = double.NegativeInfinity;
        for (var iteration = 0; iteration < MostIterations; iteration++)
        {
            var logLikelihood = Step(shares);
            if (logLikelihood - before < Tolerance)
            {
                return logLikelihood;
            }

            before = logLikelihood;
        }

        return before;
    }

    /// <summary>One iteration.</summary>
    /// <returns>The log-likelihood before it.</returns>
    private double Step(double[] shares)
    {
        var sums = new double[_components];
        var (logLikelihood, size) = (0.0, 0.0);
        for (var entry = 0; entry < _weights.Length; entry++)
        {
            var row = _likelihoods.AsSpan(entry * _components, _components);
            var sum = double.Epsilon;
            for (var component = 0; component < _components; component++)
            {
                sum += shares[component] * row[component];
            }

            for (var component = 0; component < _components; component++)
            {
                sums[component] += _weights[entry] * shares[component] * row[component] / sum;
            }

            logLikelihood += _weights[entry] * Math.Log(sum);
            size += _weights[entry];
        }

        for (var component = 0; component < _components; component++)
        {
            shares[component] = size == 0 ? shares[component] : sums[component] / size;
        }

        return logLikelihood;
    }
}
