namespace OBI.Phenomenon.Analysis.Multiplicity;

/// <summary>Control of the false discovery rate over tests of few counts (Döhler, Durand and Roquain 2018, procedure DBH-SU).</summary>
/// <remarks>
/// Benjamini and Hochberg count on m t p-values of at most t when nothing changed; tests of few counts have fewer (see <see cref="DiscreteRejections"/>),
/// which is a guarantee when they are independent. With tests that are not discrete it is Benjamini and Hochberg's procedure, slightly more careful.
/// </remarks>
public static class DiscreteBenjaminiHochberg
{
    /// <summary>Adjusts p-values: rejecting all that are at most <paramref name="level"/> keeps the expected share of false rejections at it.</summary>
    /// <param name="hypotheses">The family; parents do not matter here.</param>
    /// <param name="level">The largest level that the adjusted values are compared with, above 0 and below 1.</param>
    /// <returns>The adjusted values, from 0 to 1, in the same order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is out of range, or a p-value is not from 0 to 1.</exception>
    public static double[] Adjust(IReadOnlyList<Hypothesis> hypotheses, double level)
    {
        if (level is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(level), "the level lies between 0 and 1");
        }

        PValue.Check([.. hypotheses.Select(hypothesis => hypothesis.PValue)]);
        return new DiscreteRejections(hypotheses, level).Adjust(_ => true);
    }
}
