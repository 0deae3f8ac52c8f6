namespace OBI.Phenomenon.Analysis.Trends.Obi;

/// <summary>Which terms beside the level a baseline has.</summary>
/// <remarks>
/// As many as the number of signals carries, each shrunk towards 0 by its prior. Choosing terms by an information criterion instead raised more
/// false alarms in simulation and found no more, because it is sometimes wrong and then sure of it.
/// </remarks>
/// <param name="Trend">Whether the rate may grow or decline steadily.</param>
/// <param name="Harmonics">Waves a year.</param>
internal readonly record struct ModelTerms(bool Trend, int Harmonics)
{
    /// <summary>Signals that a coefficient needs, or it says more about chance than about the series (Peduzzi et al. 1996).</summary>
    private const double SignalsPerCoefficient = 10;

    /// <summary>Standard deviation of the trend's prior, log-rate a year: a rate seldom changes by more than two thirds in a year.</summary>
    private const double TrendDeviation = 0.25;

    /// <summary>Standard deviation of a wave's prior: the highest month is seldom more than four times the lowest.</summary>
    private const double WaveDeviation = 0.35;

    /// <summary>How many coefficients, level included.</summary>
    internal int Coefficients => 1 + (Trend ? 1 : 0) + (2 * Harmonics);

    /// <summary>The most terms that so many independent signals can carry: first a trend, then one wave, then two.</summary>
    internal static ModelTerms Carried(double signals, int mostHarmonics)
    {
        var terms = default(ModelTerms);
        var next = new ModelTerms(true, 0);
        while (next.Harmonics <= mostHarmonics && signals >= SignalsPerCoefficient * next.Coefficients)
        {
            terms = next;
            next = next with { Harmonics = next.Harmonics + 1 };
        }

        return terms;
    }

    /// <summary>Whether a column of the design belongs to it.</summary>
    internal bool Has(int column) => column == 0 || (column == 1 ? Trend : column < 2 + (2 * Harmonics));

    /// <summary>How precisely the prior says that a coefficient is 0.</summary>
    internal static double Precision(int column) => column == 1 ? 1 / (TrendDeviation * TrendDeviation) : 1 / (WaveDeviation * WaveDeviation);
}
