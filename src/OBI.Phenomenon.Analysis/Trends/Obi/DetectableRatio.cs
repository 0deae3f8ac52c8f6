namespace OBI.Phenomenon.Analysis.Trends.Obi;

/// <summary>The smallest change that is found as often as asked.</summary>
internal static class DetectableRatio
{
    /// <summary>A change beyond this is not a change of rate any more.</summary>
    private const double Largest = 1e6;
    private const int Halvings = 60;

    /// <summary>The smallest ratio above 1 at which at least <paramref name="count"/> comes often enough; null when none below a million does.</summary>
    internal static double? Rise(Expectation usual, double count, double power)
    {
        if (!(usual.Times(Largest).AtLeast(count) >= power))
        {
            return null;
        }

        var (low, high) = (0.0, Math.Log(Largest));
        for (var halving = 0; halving < Halvings; halving++)
        {
            var middle = (low + high) / 2;
            (low, high) = usual.Times(Math.Exp(middle)).AtLeast(count) >= power ? (low, middle) : (middle, high);
        }

        return Math.Exp(high);
    }

    /// <summary>The largest ratio below 1 at which at most <paramref name="count"/> comes often enough; there always is one.</summary>
    internal static double Fall(Expectation usual, double count, double power)
    {
        var (low, high) = (0.0, 1.0);
        for (var halving = 0; halving < Halvings; halving++)
        {
            var middle = (low + high) / 2;
            (low, high) = usual.Times(middle).AtMost(count) >= power ? (middle, high) : (low, middle);
        }

        return low;
    }
}
