using OBI.Phenomenon.Disclosure.Suppression;
using static OBI.Phenomenon.Disclosure.Test.Suppression.Problems;

namespace OBI.Phenomenon.Disclosure.Test.Suppression;

public sealed class SuppressorTest
{
    private static readonly ProtectionOptions Exact = new() { Intervals = false };

    private Suppressor _suppressor = null!;

    [OneTimeSetUp]
    public void StartSolver() => _suppressor = Suppressor.Start();

    [OneTimeTearDown]
    public void StopSolver() => _suppressor.Dispose();

    [Test]
    public void Protect_OneSmallNumberInACrossedTable_HidesARectangle()
    {
        var problem = Crossed(new[,] { { 2, 18 }, { 30, 10 }, { 40, 50 } }, threshold: 5);

        var protection = _suppressor.Protect(problem, Exact);

        Assert.That(HiddenKeys(problem, protection), Is.EqualTo(new[] { "0 / 0", "0 / 1", "1 / 0", "1 / 1" }));
        Assert.That(protection.Cells[4].Interval, Is.EqualTo(new Interval(0, 20)));
        Assert.That(protection.IsSafe);
    }

    [Test]
    public void Protect_IntervalTooNarrow_HidesMore()
    {
        // 1 + 1 under a shown total of 2 is 0 to 2 each.
        var problem = Of(3, Cell("all", 12, Standing.Open, 0, 1, 2), Cell("a", 1, Standing.Sensitive, 0), Cell("b", 1, Standing.Sensitive, 1), Cell("c", 10, Standing.Open, 2));

        var exact = _suppressor.Protect(problem, Exact);
        var wide = _suppressor.Protect(problem, new ProtectionOptions { Threshold = 5 });

        Assert.That(HiddenKeys(problem, exact), Is.EqualTo(new[] { "a", "b" }));
        Assert.That(exact.Cells[1].Interval, Is.EqualTo(new Interval(0, 2)));
        Assert.That(HiddenKeys(problem, wide), Is.EqualTo(new[] { "a", "b", "c" }));
        Assert.That(wide.Cells[1].Interval, Is.EqualTo(new Interval(0, 12)));
    }

    [Test]
    public void Protect_NumberInTheMiddleOfNothing_IsOpenUpwards()
    {
        var problem = Of(1, Cell("a", 3, Standing.Sensitive, 0));

        var protection = _suppressor.Protect(problem, new ProtectionOptions());

        Assert.That(protection.Cells[0].Interval, Is.EqualTo(new Interval(0, null)));
    }

    [Test]
    public void Protect_WhatEarlierEditionsShow_IsSaidToBeUnprotected()
    {
        var problem = Of(2, Cell("all", 8, Standing.Published, 0, 1), Cell("a", 3, Standing.Sensitive, 0), Cell("b", 5, Standing.Published, 1));

        var exact = _suppressor.Protect(problem, Exact);
        var wide = _suppressor.Protect(problem, new ProtectionOptions());

        Assert.That(exact.Unprotected, Is.EqualTo(new[] { 1 }));
        Assert.That(wide.Unprotected, Is.EqualTo(new[] { 1 }));
        Assert.That(exact.Cells[1].Interval, Is.EqualTo(new Interval(3, 3)));
        Assert.That(exact.IsSafe, Is.False);
    }

    [Test]
    public void Protect_WhatEarlierEditionsNarrow_IsSaidToBeUnprotected()
    {
        // Not computable, but no more than 4, whatever is hidden now.
        var problem = Of(2, Cell("all", 4, Standing.Published, 0, 1), Cell("a", 3, Standing.Sensitive, 0), Cell("b", 1, Standing.Sensitive, 1));

        Assert.That(_suppressor.Protect(problem, Exact).IsSafe);
        Assert.That(_suppressor.Protect(problem, new ProtectionOptions { Threshold = 5 }).Unprotected, Is.EqualTo(new[] { 1, 2 }));
        Assert.That(_suppressor.Protect(problem, new ProtectionOptions { Threshold = 4 }).IsSafe);
    }

    [Test]
    public void Protect_KnownBound_NarrowsTheInterval()
    {
        // A signal can have both labels, so the whole is no sum; but it is at least each part.
        ProblemCell[] cells = [Cell("whole", 20, Standing.Open, 0), Cell("part", 3, Standing.Sensitive, 1)];
        var free = Of(2, cells);
        var bound = new ProtectionProblem(2, [.. cells], [new CellBound([new CellTerm(0, 1), new CellTerm(1, -1)])]);

        Assert.That(_suppressor.Protect(free, new ProtectionOptions()).Cells[1].Interval, Is.EqualTo(new Interval(0, null)));
        Assert.That(_suppressor.Protect(bound, new ProtectionOptions()).Cells[1].Interval, Is.EqualTo(new Interval(0, 20)));
    }

    [Test]
    public void Protect_BoundThatTellsTooMuch_HidesTheWhole()
    {
        var problem = new ProtectionProblem(
            2,
            [Cell("whole", 5, Standing.Open, 0), Cell("part", 4, Standing.Sensitive, 1)],
            [new CellBound([new CellTerm(0, 1), new CellTerm(1, -1)])]);

        var protection = _suppressor.Protect(problem, new ProtectionOptions { Threshold = 6 });

        Assert.That(HiddenKeys(problem, protection), Is.EqualTo(new[] { "whole", "part" }));
        Assert.That(protection.Cells[1].Interval, Is.EqualTo(new Interval(0, null)));
    }

    [Test]
    public void Protect_NumberWithoutUnknowns_IsNeverHidden()
    {
        var problem = Of(1, Cell("nothing", 0, Standing.Sensitive), Cell("a", 9, Standing.Open, 0));

        Assert.That(_suppressor.Protect(problem, Exact).Cells.Any(cell => cell.Suppressed), Is.False);
    }

    [Test]
    public void Protect_SameNumberShownTwice_IsHiddenTwice()
    {
        var problem = Of(2, Cell("a", 2, Standing.Sensitive, 0), Cell("a again", 2, Standing.Open, 0), Cell("b", 9, Standing.Open, 1));

        Assert.That(HiddenKeys(problem, _suppressor.Protect(problem, Exact)), Is.EqualTo(new[] { "a", "a again" }));
    }

    [Test]
    public void Protect_CellsThatDoNotAddUp_AreRefused()
    {
        var wrongTotal = Of(2, Cell("all", 9, Standing.Open, 0, 1), Cell("a", 2, Standing.Open, 0), Cell("b", 8, Standing.Open, 1));
        var partAboveWhole = Of(3, Cell("all", 5, Standing.Open, 0, 1), Cell("a", 7, Standing.Open, 0), Cell("c", 1, Standing.Sensitive, 1, 2));

        Assert.That(Assert.Throws<ContradictionException>(() => _suppressor.Protect(wrongTotal, Exact))!.Message, Does.StartWith("cell 'b' is not what"));
        Assert.Throws<ContradictionException>(() => _suppressor.Protect(partAboveWhole, Exact));
    }

    [TestCase(false, 3, 0)]
    [TestCase(true, 3, 1)]
    public void Protect_TwoSingleContributors_AreHiddenFromEachOther(bool singletons, long threshold, int more)
    {
        var problem = Singletons(singletons, Standing.Open);

        var exact = _suppressor.Protect(problem, Exact);
        var wide = _suppressor.Protect(problem, new ProtectionOptions { Threshold = threshold });

        Assert.That(exact.Cells.Count(cell => cell.Suppressed) - 2, Is.EqualTo(more));
        Assert.That(wide.Cells.Count(cell => cell.Suppressed) - 2, Is.EqualTo(1));
        Assert.That(wide.IsSafe);
    }

    [Test]
    public void Protect_ThresholdAboveAPublishedTotal_HidesAllAndSaysThatItIsNotEnough()
    {
        var problem = Singletons(singletons: true, Standing.Published);

        var protection = _suppressor.Protect(problem, new ProtectionOptions { Threshold = 5 });

        Assert.That(protection.Unprotected, Is.Not.Empty);
        Assert.That(protection.Cells[0].Suppressed, Is.False);
    }

    internal static IEnumerable<string> HiddenKeys(ProtectionProblem problem, Protection protection) =>
        problem.Cells.Where((_, place) => protection.Cells[place].Suppressed).Select(cell => cell.Key);

    /// <summary>1 + 2 + 1 + 0 = 4, where one contributor made each 1.</summary>
    private static ProtectionProblem Singletons(bool singletons, Standing total) => Of(
        4,
        Cell("all", 4, total, 0, 1, 2, 3),
        Cell("a", 1, Standing.Sensitive, 0) with { SingleContributor = singletons },
        Cell("b", 2, Standing.Open, 1),
        Cell("c", 1, Standing.Sensitive, 2) with { SingleContributor = singletons },
        Cell("d", 0, Standing.Open, 3));
}
