using OBI.Phenomenon.Analysis.Comparison;

namespace OBI.Phenomenon.Analysis.Multiplicity;

/// <summary>Control of the false discovery rate over tests of few counts (Döhler, Durand and Roquain 2018, procedure DBH-SU).</summary>
/// <remarks>
/// Benjamini and Hochberg count on m t p-values of at most t when nothing changed. Tests of few counts have fewer: Σ F(t), with F(t) the chance
/// that a test has such a p-value (Heyse 2011). Dividing by 1 − F of the largest p-value that may be rejected makes that a guarantee when the
/// tests are independent. With tests that are not discrete it is Benjamini and Hochberg's procedure, slightly more careful.
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
        var rising = Enumerable.Range(0, hypotheses.Count).OrderBy(at => hypotheses[at].PValue).ToArray();
        var rounded = rising.Select(at => SixDigits.Round(hypotheses[at].PValue)).ToArray();
        var last = Array.FindLastIndex(rounded, pValue => Expected(hypotheses, pValue, pValue) <= level * hypotheses.Count);
        var adjusted = new double[hypotheses.Count];
        Array.Fill(adjusted, 1);
        var smallest = 1.0;
        for (var at = last; at >= 0; at--)
        {
            smallest = Math.Min(smallest, Expected(hypotheses, rounded[at], rounded[last]) / (at + 1));
            adjusted[rising[at]] = smallest;
        }

        return adjusted;
    }

    /// <summary>Bound on the number of p-values of at most this one when nothing changed, none above the largest being rejected.</summary>
    private static double Expected(IReadOnlyList<Hypothesis> hypotheses, double pValue, double largest)
    {
        var sum = 0.0;
        for (var at = 0; at < hypotheses.Count; at++)
        {
            sum += hypotheses[at].Attainable.ChanceOfAtMostRounded(pValue) / (1 - hypotheses[at].Attainable.ChanceOfAtMostRounded(largest));
        }

        return sum;
    }
}
