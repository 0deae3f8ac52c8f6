namespace OBI.Phenomenon.Analysis.Multiplicity;

/// <summary>What every adjustment asks of the p-values it is given.</summary>
internal static class PValue
{
    internal static void Check(IReadOnlyList<double> pValues)
    {
        if (pValues.Any(value => value is not (>= 0 and <= 1)))
        {
            throw new ArgumentOutOfRangeException(nameof(pValues), "a p-value is a number from 0 to 1; a test that was not made is no member of the family");
        }
    }
}
