namespace OBI.Phenomenon.Analysis.Multiplicity;

/// <summary>Control of the false discovery rate that learns from a first look how many hypotheses are false (Benjamini, Krieger and Yekutieli 2006, definition 6).</summary>
/// <remarks>
/// At level q, Benjamini and Hochberg's procedure at q′ = q / (1 + q) rejects R of m hypotheses. None when R is 0, all when it is m; otherwise the same
/// procedure decides at q′ m / (m − R): where most are false there are few left to be rejected wrongly.
/// </remarks>
public static class TwoStageBenjaminiHochberg
{
    /// <summary>Adjusts p-values: rejecting all that are at most q keeps the expected share of false rejections at q.</summary>
    /// <param name="pValues">One p-value, from 0 to 1, for each hypothesis of the family.</param>
    /// <returns>The smallest level at which each is rejected, in the same order; 1 when there is none below.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A p-value is not from 0 to 1.</exception>
    public static double[] Adjust(IReadOnlyList<double> pValues)
    {
        var once = BenjaminiHochberg.Adjust(pValues);
        var rising = once.Order().ToArray();
        return [.. once.Select(own => Enumerable.Range(1, rising.Length).Min(rejected =>
            Math.Max(LevelOf(rising[rejected - 1]), LevelOf(own * (rising.Length - rejected) / rising.Length))))];
    }

    /// <summary>The level q whose q / (1 + q) is the given one.</summary>
    private static double LevelOf(double firstStage) => firstStage < 0.5 ? firstStage / (1 - firstStage) : 1;
}
