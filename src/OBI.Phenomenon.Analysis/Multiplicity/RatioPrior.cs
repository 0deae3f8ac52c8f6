using MathNet.Numerics;

namespace OBI.Phenomenon.Analysis.Multiplicity;

/// <summary>What ratios of a family usually are: gamma-distributed around 1, so that a large ratio of small numbers is believed less.</summary>
/// <remarks>
/// A count is Poisson around ratio × usual and the ratio gamma with mean 1 and shape a, so counts are negative binomial with size a, and a
/// ratio seen again is expected at (observed + a) / (usual + a) (Clayton and Kaldor 1987). The shape is the one that makes all counts of
/// the family most likely.
/// </remarks>
public sealed record RatioPrior
{
    // A usual number this strong shrinks every ratio that occurs to 1; one this weak shrinks none.
    private const double WeakestLog = -4.6;
    private const double StrongestLog = 13.8;

    private RatioPrior(double strength) => Strength = strength;

    /// <summary>How many usual signals the prior weighs as much as; the smaller, the more the ratios of this family differ.</summary>
    public double Strength { get; }

    /// <summary>Estimates the prior from all counts of a family, changed or not.</summary>
    /// <exception cref="ArgumentException">There is no count, or a number is out of range.</exception>
    public static RatioPrior Of(IReadOnlyList<CountAgainstUsual> family)
    {
        if (family.Count == 0 || family.Any(pair => !(pair.Observed >= 0 && pair.Usual > 0 && pair.Dispersion >= 1) || double.IsInfinity(pair.Observed + pair.Usual + pair.Dispersion)))
        {
            throw new ArgumentException("a family has counts of at least 0, usual numbers above 0 and dispersions of at least 1", nameof(family));
        }

        // Golden section (Kiefer 1953) on the logarithm: the likelihood has one top in practice, or rises to an end.
        var golden = (Math.Sqrt(5) - 1) / 2;
        var (low, high) = (WeakestLog, StrongestLog);
        var (left, right) = (high - (golden * (high - low)), low + (golden * (high - low)));
        var (atLeft, atRight) = (LogLikelihood(family, left), LogLikelihood(family, right));
        while (high - low > 1e-9)
        {
            if (atLeft >= atRight)
            {
                (high, right, atRight) = (right, left, atLeft);
                left = high - (golden * (high - low));
                atLeft = LogLikelihood(family, left);
            }
            else
            {
                (low, left, atLeft) = (left, right, atRight);
                right = low + (golden * (high - low));
                atRight = LogLikelihood(family, right);
            }
        }

        return new RatioPrior(Math.Exp((low + high) / 2));
    }

    /// <summary>The ratio to expect when it is looked at again: between the ratio seen and 1.</summary>
    public double Shrink(CountAgainstUsual pair) =>
        ((pair.Observed / pair.Dispersion) + Strength) / ((pair.Usual / pair.Dispersion) + Strength);

    private static double LogLikelihood(IReadOnlyList<CountAgainstUsual> family, double logStrength)
    {
        var strength = Math.Exp(logStrength);
        var sum = 0.0;
        foreach (var pair in family)
        {
            var (observed, usual) = (pair.Observed / pair.Dispersion, pair.Usual / pair.Dispersion);
            sum += SpecialFunctions.GammaLn(observed + strength) - SpecialFunctions.GammaLn(strength)
                + (strength * Math.Log(strength / (strength + usual))) + (observed * Math.Log(usual / (strength + usual)));
        }

        return sum;
    }
}
