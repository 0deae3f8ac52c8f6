namespace OBI.Phenomenon.Analysis.Multiplicity;

/// <summary>Control of the false discovery rate over a family of hypotheses (Benjamini and Hochberg 1995).</summary>
public static class BenjaminiHochberg
{
    /// <summary>Adjusts p-values: rejecting all that are at most q keeps the expected share of false rejections at q.</summary>
    /// <param name="pValues">One p-value, from 0 to 1, for each hypothesis of the family.</param>
    /// <returns>The adjusted values, in the same order: q(i) = min over j ≥ i of min(1, m p(j) / j), with p(1) ≤ … ≤ p(m).</returns>
    /// <exception cref="ArgumentOutOfRangeException">A p-value is not from 0 to 1.</exception>
    public static double[] Adjust(IReadOnlyList<double> pValues)
    {
        PValue.Check(pValues);
        var adjusted = new double[pValues.Count];
        var smallest = 1.0;
        var rank = pValues.Count;
        foreach (var hypothesis in Enumerable.Range(0, pValues.Count).OrderByDescending(hypothesis => pValues[hypothesis]))
        {
            // The factor first: it is never below 1, so rounding cannot make q smaller than p.
            smallest = Math.Min(smallest, (double)pValues.Count / rank-- * pValues[hypothesis]);
            adjusted[hypothesis] = smallest;
        }

        return adjusted;
    }
}
