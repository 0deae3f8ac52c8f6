using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Patterns;

/// <summary>A pattern's acts of reporting against what its share of the same suppliers' reporting was before; in the internal edition only.</summary>
/// <param name="Observed">Acts of reporting in the period judged.</param>
/// <param name="Usual">Acts that were to be expected.</param>
/// <param name="Ratio">Observed to usual; withheld also when nothing was usual.</param>
/// <param name="Dispersion">Variance to mean, at least 1.</param>
/// <param name="PValue">Of the conditional test, two-sided.</param>
/// <param name="QValue">Over all patterns tested, of all states.</param>
public sealed record GrowthTest(Published Observed, Published Usual, Published Ratio, Published Dispersion, Published PValue, Published QValue)
{
    internal IEnumerable<Published> Numbers => [Observed, Usual, Ratio, Dispersion, PValue, QValue];
}
