namespace OBI.Phenomenon.Analysis.Trends.Panels;

/// <summary>The part of a series' signals that each supplier brings, learnt from the months in which all of them took part.</summary>
/// <remarks>
/// A Dirichlet posterior: the series' own counts, and a prior of <see cref="PriorSignals"/> signals divided as the actor's are; those in
/// turn with a prior as all signals are, and those with one signal divided equally.
/// </remarks>
internal sealed class SupplierMix
{
    /// <summary>The weight of the prior: ten signals of one's own outweigh what is true of the actor as a whole.</summary>
    internal const double PriorSignals = 10;

    private SupplierMix(double[] shares, double weight)
    {
        Shares = shares;
        Weight = weight;
    }

    /// <summary>Each supplier's share, in the order of the participation; together 1.</summary>
    internal double[] Shares { get; }

    /// <summary>The weight of the posterior, in signals.</summary>
    internal double Weight { get; }

    /// <summary>Learns the mix.</summary>
    /// <param name="lineage">The series, and those it is part of; nearest first.</param>
    /// <param name="participation">Whose signals, since when.</param>
    /// <param name="judged">The first month judged, which does not teach.</param>
    internal static SupplierMix Of(ReadOnlySpan<PanelSeries> lineage, Participation participation, int judged)
    {
        var suppliers = participation.Suppliers;
        var shares = new double[suppliers.Length];
        Array.Fill(shares, 1.0 / suppliers.Length);
        var weight = 1.0;
        for (var depth = lineage.Length - 1; depth >= 0; depth--)
        {
            var total = 0.0;
            var counts = new double[suppliers.Length];
            for (var i = 0; i < suppliers.Length; i++)
            {
                var signals = lineage[depth].Of(suppliers[i]);
                for (var month = participation.Complete; month < judged; month++)
                {
                    counts[i] += participation.SetAside.Contains(month) ? 0 : signals[month];
                }

                total += counts[i];
            }

            var prior = depth == lineage.Length - 1 ? 1 : PriorSignals;
            for (var i = 0; i < suppliers.Length; i++)
            {
                shares[i] = (counts[i] + (prior * shares[i])) / (total + prior);
            }

            weight = total + prior;
        }

        return new SupplierMix(shares, weight);
    }
}
