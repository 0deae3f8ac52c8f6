namespace OBI.Phenomenon.Analysis.Test.Trends;

/// <summary>Columns of numbers against those of a reference.</summary>
internal static class NumberComparison
{
    /// <summary>The largest difference relative to max(1, |reference|); infinite when one is not a number and the other is.</summary>
    internal static double Largest(IEnumerable<double> actual, IReadOnlyList<double> reference)
    {
        double[] numbers = [.. actual];
        Assert.That(numbers, Has.Length.EqualTo(reference.Count));
        return numbers.Zip(reference, Difference).DefaultIfEmpty(0).Max();
    }

    private static double Difference(double actual, double reference) =>
        double.IsNaN(actual) != double.IsNaN(reference) ? double.PositiveInfinity
        : double.IsNaN(actual) ? 0
        : Math.Abs(actual - reference) / Math.Max(1, Math.Abs(reference));
}
