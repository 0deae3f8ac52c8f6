using OBI.Phenomenon.Model.Yaml;

namespace OBI.Phenomenon.Model.Test.Yaml;

public sealed class NearestKeyTest
{
    [TestCase("thresholdz", "thresholds")]
    [TestCase("langauge", "language")]
    public void To_SlipOfThePen_FindsTheWord(string written, string meant) =>
        Assert.That(NearestKey.To(written, ["thresholds", "language", "period"]), Is.EqualTo(meant));

    [TestCase("")]
    [TestCase("~")]
    public void To_NothingInCommon_FindsNothing(string written) =>
        Assert.That(NearestKey.To(written, ["bz"]), Is.Null);

    [Test]
    public void To_SomethingElse_FindsNothing() =>
        Assert.That(NearestKey.To("colour", ["thresholds", "language"]), Is.Null);
}
