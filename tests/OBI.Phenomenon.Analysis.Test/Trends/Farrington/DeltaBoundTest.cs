using OBI.Phenomenon.Analysis.Trends.Farrington;

namespace OBI.Phenomenon.Analysis.Test.Trends.Farrington;

public sealed class DeltaBoundTest
{
    // The formulas as Farrington et al. (1996) write them, with tau = dispersion + mean * error^2.
    [TestCase(PowerTransform.TwoThirds)]
    [TestCase(PowerTransform.SquareRoot)]
    [TestCase(PowerTransform.None)]
    public void Upper_EachPower_EqualsThePublishedFormula(PowerTransform transform)
    {
        const double Mean = 12, Error = 0.2, Dispersion = 1.7, Deviates = 2.3;
        const double Tau = Dispersion + (Mean * Error * Error);
        var expected = transform switch
        {
            PowerTransform.TwoThirds => Math.Pow(Math.Pow(Mean, 2.0 / 3) + (Deviates * Math.Sqrt(4.0 / 9 * Math.Cbrt(Mean) * Tau)), 1.5),
            PowerTransform.SquareRoot => Math.Pow(Math.Sqrt(Mean) + (Deviates * Math.Sqrt(Tau / 4)), 2),
            _ => Mean + (Deviates * Math.Sqrt(Mean * Tau)),
        };

        Assert.That(new DeltaBound(Mean, Error, Dispersion, transform).Upper(Deviates), Is.EqualTo(expected).Within(1e-12));
    }

    [TestCase(PowerTransform.TwoThirds)]
    [TestCase(PowerTransform.SquareRoot)]
    [TestCase(PowerTransform.None)]
    public void AtLeast_TheBound_IsTheChanceAboveIt(PowerTransform transform)
    {
        var bound = new DeltaBound(12, 0.2, 1.7, transform);

        Assert.That(bound.AtLeast(bound.Upper(1.959963984540054)), Is.EqualTo(0.025).Within(1e-12));
        Assert.That(bound.AtLeast(12), Is.EqualTo(0.5).Within(1e-12));
    }
}
