namespace OBI.Phenomenon.Analysis.Multiplicity;

/// <summary>Control of the false discovery rate whatever the dependence between the hypotheses (Benjamini and Yekutieli 2001).</summary>
public static class BenjaminiYekutieli
{
    /// <summary>Adjusts p-values: those of Benjamini and Hochberg before their bound at 1, times 1 + 1/2 + … + 1/m.</summary>
    /// <param name="pValues">One p-value, from 0 to 1, for each hypothesis of the family.</param>
    /// <returns>The adjusted values, in the same order, at most 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A p-value is not from 0 to 1.</exception>
    public static double[] Adjust(IReadOnlyList<double> pValues)
    {
        var dependence = 0.0;
        for (var rank = 1; rank <= pValues.Count; rank++)
        {
            dependence += 1.0 / rank;
        }

        return [.. BenjaminiHochberg.Adjust(pValues).Select(adjusted => Math.Min(1, dependence * adjusted))];
    }
}
