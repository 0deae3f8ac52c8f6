using System.Runtime.Intrinsics;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;

namespace OBI.Phenomenon.Analysis.Test.Patterns.LatentClasses;

public sealed class LogSpaceTest
{
    [Test]
    public void Exp_WholeRange_AgreesToFourteenDigits()
    {
        for (var power = -700.0; power <= 700; power += 0.0137)
        {
            Assert.That(LogSpace.Exp(Vector512.Create(power))[0], Is.EqualTo(Math.Exp(power)).Within(1e-14 * Math.Exp(power)), $"{power}");
        }
    }

    [Test]
    public void Log_WholeRange_AgreesToFifteenDigits()
    {
        for (var power = -700.0; power <= 700; power += 0.0137)
        {
            var number = Math.Exp(power);

            Assert.That(LogSpace.Log(Vector512.Create(number))[0], Is.EqualTo(Math.Log(number)).Within(1e-15 * Math.Max(1, Math.Abs(power))), $"{power}");
        }

        Assert.That(LogSpace.Log(Vector512<double>.One)[0], Is.Zero);
        Assert.That(LogSpace.Log(Vector512.Create(1 - 1e-14))[0], Is.EqualTo(Math.Log(1 - 1e-14)).Within(1e-28));
    }

    [TestCase(0, 1)]
    [TestCase(3, 0.125)]
    [TestCase(1022, 2.2250738585072014e-308)]
    [TestCase(1023, 0)]
    [TestCase(5000, 0)]
    public void TwoToMinus_WholeNumber_IsExact(double power, double expected)
    {
        Assert.That(LogSpace.TwoToMinus(Vector512.Create(power))[7], Is.EqualTo(expected));
    }
}
