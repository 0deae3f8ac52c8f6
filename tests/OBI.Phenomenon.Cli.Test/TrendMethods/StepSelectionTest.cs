using OBI.Phenomenon.Analysis.Trends.Series;
using OBI.Phenomenon.Cli.TrendMethods;

namespace OBI.Phenomenon.Cli.Test.TrendMethods;

public sealed class StepSelectionTest
{
    private static readonly CountSeries Dated = new("weekly", 52, [1, 2, 3], [new(2025, 1, 6), new(2025, 1, 13), new(2025, 1, 20)]);
    private static readonly CountSeries Numbered = new("numbered", 52, [.. Enumerable.Repeat(1.0, 100)]);

    [TestCase("2..3", 1, 2)]
    [TestCase("2..9", 1, 2)]
    [TestCase("2025-01-10..2025-01-19", 1, 1)]
    [TestCase("2025-01-06..2025-12-31", 0, 2)]
    public void In_DatedSeries_GivesTheStepsAskedFor(string range, int first, int last) =>
        Assert.That(StepSelection.Of(range).In(Dated, 0), Is.EqualTo((first, last)));

    [TestCase("4..5")]
    [TestCase("2025-01-14..2025-01-19")]
    public void In_StepsThatTheSeriesDoesNotHave_IsNothing(string range) => Assert.That(StepSelection.Of(range).In(Dated, 0), Is.Null);

    [TestCase(0, 48)]
    [TestCase(60, 60)]
    [TestCase(500, 99)]
    public void In_NothingAskedFor_IsTheLastYearAfterTheHistory(int history, int first) =>
        Assert.That(StepSelection.Of(null).In(Numbered, history), Is.EqualTo((first, 99)));

    [Test]
    public void In_DatesForANumberedSeries_IsAUsageError() =>
        Assert.That(() => StepSelection.Of("2025-01-06..2025-01-13").In(Numbered, 0), Throws.InstanceOf<CommandException>());

    [TestCase("")]
    [TestCase("5")]
    [TestCase("0..5")]
    [TestCase("5..4")]
    [TestCase("1..2..3")]
    [TestCase("1..2025-01-06")]
    [TestCase("2025-01-13..2025-01-06")]
    [TestCase("-1..5")]
    public void Of_SomethingElse_IsAUsageError(string range) =>
        Assert.That(() => StepSelection.Of(range), Throws.InstanceOf<CommandException>().With.Property("ExitCode").EqualTo(ExitCode.Usage));
}
