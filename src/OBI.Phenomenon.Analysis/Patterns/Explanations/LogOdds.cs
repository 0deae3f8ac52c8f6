namespace OBI.Phenomenon.Analysis.Patterns.Explanations;

/// <summary>How much more often something occurs inside a group than elsewhere, drawn towards the average as far as there is little to go by.</summary>
/// <remarks>Log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008).</remarks>
/// <param name="Difference">The difference of log-odds, inside less elsewhere (eq. 16).</param>
/// <param name="Variance">Its variance (eq. 20).</param>
public readonly record struct LogOdds(double Difference, double Variance)
{
    /// <summary>The difference to its standard error (eq. 22).</summary>
    public double Z => Difference / Math.Sqrt(Variance);

    /// <summary>The two-sided p-value of <see cref="Z"/>.</summary>
    public double PValue => MathNet.Numerics.SpecialFunctions.Erfc(Math.Abs(Z) / Math.Sqrt(2));

    /// <summary>Compares two groups.</summary>
    /// <param name="inside">How often it occurs inside.</param>
    /// <param name="insideTotal">Of how many.</param>
    /// <param name="elsewhere">How often it occurs elsewhere.</param>
    /// <param name="elsewhereTotal">Of how many.</param>
    /// <param name="prior">Pseudo-counts of it, above 0.</param>
    /// <param name="priorTotal">Of how many, above <paramref name="prior"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A prior is not above 0, or a count is above its total.</exception>
    public static LogOdds Between(double inside, double insideTotal, double elsewhere, double elsewhereTotal, double prior, double priorTotal)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(prior);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(priorTotal, prior);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(inside, insideTotal);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(elsewhere, elsewhereTotal);
        return new LogOdds(
            Math.Log((inside + prior) / (insideTotal + priorTotal - inside - prior)) - Math.Log((elsewhere + prior) / (elsewhereTotal + priorTotal - elsewhere - prior)),
            (1 / (inside + prior)) + (1 / (elsewhere + prior)));
    }
}
