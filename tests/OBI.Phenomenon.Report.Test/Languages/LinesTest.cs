using OBI.Phenomenon.Report.Languages;

namespace OBI.Phenomenon.Report.Test.Languages;

public sealed class LinesTest
{
    [TestCase("Politiek, bestuur en rechtspraak", 20, "Politiek, bestuur en\nrechtspraak")]
    [TestCase("kort", 20, "kort")]
    [TestCase("diasporagemeenschappen in steden", 10, "diasporagemeenschappen\nin steden")]
    public void Wrap_BreaksBetweenWords(string text, int width, string expected) =>
        Assert.That(Lines.Wrap(text, width), Is.EqualTo(expected));
}
