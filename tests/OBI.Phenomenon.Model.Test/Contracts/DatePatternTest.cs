using System.Text;
using OBI.Phenomenon.Model.Contracts;

namespace OBI.Phenomenon.Model.Test.Contracts;

public sealed class DatePatternTest
{
    [TestCase("d-M-yyyy", "3-7-2025", "2025-07-03")]
    [TestCase("d-M-yyyy", "13-12-2025", "2025-12-13")]
    [TestCase("yyyy-MM-dd", "2024-02-29", "2024-02-29")]
    [TestCase("M/d/yyyy", "7/3/2025", "2025-07-03")]
    [TestCase("M-yyyy", "7-2025", "2025-07")]
    [TestCase("yyyy-Www", "2025-W27", "2025-W27")]
    [TestCase("yyyy-Qq", "2025-Q3", "2025-Q3")]
    [TestCase("yyyy", "2025", "2025")]
    public void TryRead_AsContracted_KnowsThePrecision(string pattern, string cell, string expected)
    {
        var read = DatePattern.Parse(pattern).TryRead(Encoding.UTF8.GetBytes(cell), out var date);

        Assert.That(read, Is.True);
        Assert.That(date.ToString(), Is.EqualTo(expected));
    }

    [TestCase("d-M-yyyy", "2025-07-03")]
    [TestCase("d-M-yyyy", "31-2-2025")]
    [TestCase("d-M-yyyy", "3-13-2025")]
    [TestCase("d-M-yyyy", "3-7-2025 ")]
    [TestCase("d-M-yyyy", "3-7-25")]
    [TestCase("yyyy-MM-dd", "2023-02-29")]
    [TestCase("yyyy-MM-dd", "2025-7-3")]
    [TestCase("yyyy-Www", "2025-W53")]
    [TestCase("yyyy-Qq", "2025-Q5")]
    [TestCase("yyyy-Qq", "2025-Q0")]
    [TestCase("yyyy", "")]
    [TestCase("yyyy", "20255")]
    public void TryRead_AnythingElse_Refuses(string pattern, string cell) =>
        Assert.That(DatePattern.Parse(pattern).TryRead(Encoding.UTF8.GetBytes(cell), out _), Is.False);

    [TestCase("dd-MM")]
    [TestCase("dd-yyyy")]
    [TestCase("yyyy-ww-q")]
    [TestCase("yy-MM-dd")]
    [TestCase("yyyy-yyyy")]
    public void Parse_PatternThatCannotHold_Refuses(string pattern) =>
        Assert.That(() => DatePattern.Parse(pattern), Throws.TypeOf<FormatException>());
}
