namespace OBI.Phenomenon.Analysis.Multiplicity;

/// <summary>Control of the chance of even one false rejection in a family (Holm 1979).</summary>
public static class Holm
{
    /// <summary>Adjusts p-values: rejecting all that are at most α keeps the chance of any false rejection at α.</summary>
    /// <param name="pValues">One p-value, from 0 to 1, for each hypothesis of the family.</param>
    /// <returns>The adjusted values, in the same order: max over j ≤ i of min(1, (m − j + 1) p(j)), with p(1) ≤ … ≤ p(m).</returns>
    /// <exception cref="ArgumentOutOfRangeException">A p-value is not from 0 to 1.</exception>
    public static double[] Adjust(IReadOnlyList<double> pValues)
    {
        PValue.Check(pValues);
        var adjusted = new double[pValues.Count];
        var largest = 0.0;
        var left = pValues.Count;
        foreach (var hypothesis in Enumerable.Range(0, pValues.Count).OrderBy(hypothesis => pValues[hypothesis]))
        {
            largest = Math.Max(largest, Math.Min(1, left-- * pValues[hypothesis]));
            adjusted[hypothesis] = largest;
        }

        return adjusted;
    }
}
