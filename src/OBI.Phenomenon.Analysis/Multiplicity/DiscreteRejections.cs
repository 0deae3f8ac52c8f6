using OBI.Phenomenon.Analysis.Comparison;

namespace OBI.Phenomenon.Analysis.Multiplicity;

/// <summary>How many false rejections to count on among tests of few counts, and so how far down one may go.</summary>
/// <remarks>
/// Up to a p-value t as many as Σ F(t), with F(t) the chance that a test has such a p-value when nothing changed (Heyse 2011), divided by 1 − F
/// of the largest p-value that may be rejected (Döhler, Durand and Roquain 2018).
/// </remarks>
internal sealed class DiscreteRejections
{
    private readonly int[] _rising;
    private readonly double[] _expected;

    /// <param name="hypotheses">The family.</param>
    /// <param name="level">The largest level that adjusted values are compared with.</param>
    internal DiscreteRejections(IReadOnlyList<Hypothesis> hypotheses, double level)
    {
        _rising = [.. Enumerable.Range(0, hypotheses.Count).OrderBy(at => hypotheses[at].PValue)];
        var rounded = _rising.Select(at => SixDigits.Round(hypotheses[at].PValue)).ToArray();
        var last = Array.FindLastIndex(rounded, pValue => Expected(hypotheses, pValue, pValue) <= level * hypotheses.Count);
        _expected = [.. rounded.Take(last + 1).Select(pValue => Expected(hypotheses, pValue, rounded[last]))];
    }

    /// <summary>
    /// Adjusted p-values when only some hypotheses can be rejected: the false rejections to count on, over the number rejected, at the best
    /// p-value from one's own on. 1 for hypotheses that cannot.
    /// </summary>
    internal double[] Adjust(Func<int, bool> canBeRejected)
    {
        var adjusted = new double[_rising.Length];
        Array.Fill(adjusted, 1);
        var rejected = _rising.Take(_expected.Length).Count(canBeRejected);
        var smallest = 1.0;
        for (var at = _expected.Length - 1; at >= 0; at--)
        {
            if (canBeRejected(_rising[at]))
            {
                smallest = Math.Min(smallest, _expected[at] / rejected--);
                adjusted[_rising[at]] = smallest;
            }
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
