using OBI.Phenomenon.Analysis.Trends.Glr;
using OBI.Phenomenon.Analysis.Trends.Series;
using OBI.Phenomenon.Cli.TrendMethods;

namespace OBI.Phenomenon.Cli.Test.TrendMethods;

public sealed class GivenControlsTest
{
    [TestCase("obi", "historyYears=0", "'historyYears' must be 1..20")]
    [TestCase("ears", "metod=C1", "did you mean 'method'?")]
    [TestCase("ears", "weightsThreshold=2", "it has method, baseline, minSigma, alpha")]
    [TestCase("ears", "method", "write method=C1|C2|C3")]
    [TestCase("ears", "method=C4", "'method' must be C1|C2|C3")]
    [TestCase("ears", "baseline=2", "'baseline' must be 3..1000")]
    [TestCase("ears", "baseline=7.0", "'baseline' must be 3..1000")]
    [TestCase("ears", "minSigma=-1", "'minSigma' must be a number of at least 0")]
    [TestCase("ears", "alpha=NaN", "'alpha' must be at least 1e-9 and below 0.5")]
    [TestCase("obi", "alpha=1e-300", "'alpha' must be at least 1e-9 and below 0.5")]
    [TestCase("farrington-flexible", "alpha=1e-17", "'alpha' must be at least 1e-9 and at most 0.5")]
    [TestCase("cusum", "alpha=0.5", "'alpha' belongs to trans=pearsonNegBin")]
    [TestCase("cusum", "trans=rosi", "'trans' must be standard|rossi|anscombe|pearsonNegBin")]
    [TestCase("glr", "mu0.trend=yes", "'mu0.trend' must be true|false")]
    [TestCase("glr", "change=epi", "'change' must be intercept")]
    [TestCase("glr", "theta=0", "'theta' must be above 0 and at most 10")]
    [TestCase("glr", "M=0", "'M' must be -1 (any) or 1..10000")]
    [TestCase("glr", "compat=1", "'compat' must be true|false")]
    [TestCase("farrington", "limit54=5", "'limit54' must be CASES,STEPS")]
    [TestCase("farrington", "limit54=5,0", "'limit54' must be CASES,STEPS")]
    [TestCase("farrington", "noPeriods=10", "it has b, w")]
    [TestCase("farrington-flexible", "thresholdMethod=nbplugin", "'thresholdMethod' must be delta|nbPlugin|muan")]
    public void Prepare_ChoiceThatIsNotOne_SaysWhatIsAllowed(string method, string choice, string problem)
    {
        var failure = Assert.Throws<CommandException>(() => Prepare(method, choice))!;

        Assert.That(failure.Message, Does.StartWith("--option: ").And.Contain(problem));
        Assert.That(failure.ExitCode, Is.EqualTo(ExitCode.Usage));
    }

    [Test]
    public void Prepare_ChoiceGivenTwice_IsRefused() =>
        Assert.That(() => Prepare("ears", "baseline=7", "baseline=7"), Throws.InstanceOf<CommandException>().With.Message.Contains("given twice"));

    [TestCase("M=5 theta=1", "'M' belongs to a chart without 'theta'")]
    [TestCase("compat=true ret=cases", "'ret=cases' needs 'alpha=0' or a 'theta'")]
    public void Prepare_GlrChoicesThatExcludeOneAnother_SaysSo(string choices, string problem) =>
        Assert.That(() => Prepare("glr", choices.Split(' ')), Throws.InstanceOf<CommandException>().With.Message.Contains(problem));

    [TestCase("M=-1", null, GlrMode.Corrected)]
    [TestCase("M=26", 26, GlrMode.Corrected)]
    [TestCase("compat=true", null, GlrMode.Compat)]
    public void Prepare_WindowOrModeOfGlr_ReachesTheDetector(string choice, int? window, GlrMode mode)
    {
        double[] counts = [.. Enumerable.Range(0, 40).Select(step => 5.0 + (step % 4) + (step / 20))];
        var series = new CountSeries("weekly", 52, [.. counts]);

        var judged = Prepare("glr", choice, "alpha=0.1", "c.ARL=100").Detector.Judge(series, 10, 39);

        var expected = new GlrDetector(new GlrOptions(100, 0.1, window: window, mode: mode)).Judge(series, 10, 39);
        Assert.That(judged, Is.EqualTo(expected));
    }

    [TestCase("obi")]
    [TestCase("ears")]
    [TestCase("cusum")]
    [TestCase("glr")]
    [TestCase("farrington")]
    [TestCase("farrington-flexible")]
    public void Prepare_NoChoices_TakesTheDefaults(string method) => Assert.That(Prepare(method).Detector, Is.Not.Null);

    private static PreparedMethod Prepare(string name, params string[] pairs)
    {
        var method = TrendMethod.All.Single(method => method.Name == name);
        return method.Prepare(new GivenControls(pairs, method));
    }
}
