using System.Collections.Immutable;
using OBI.Phenomenon.Disclosure.Suppression;
using static OBI.Phenomenon.Disclosure.Test.Suppression.Problems;

namespace OBI.Phenomenon.Disclosure.Test.Suppression;

public sealed class InsiderTest
{
    private static readonly ProtectionOptions Options = new() { Threshold = 4 };

    private Suppressor _suppressor = null!;

    [OneTimeSetUp]
    public void StartSolver() => _suppressor = Suppressor.Start();

    [OneTimeTearDown]
    public void StopSolver() => _suppressor.Dispose();

    [Test]
    public void Protect_CellWhichFewOthersAddedTo_IsHiddenThoughItIsLarge()
    {
        var problem = Of(3, Cell("all", 70, Standing.Open, 0, 1, 2), Cell("a", 20, Standing.Open, 0), Cell("b", 30, Standing.Open, 1), Cell("c", 20, Standing.Open, 2))
            with { Insiders = [new Insider("supplier", [40, 19, 11, 10])] };

        var protection = _suppressor.Protect(problem, Options);

        Assert.That(SuppressorTest.HiddenKeys(problem, protection), Does.Contain("a"));
        Assert.That(protection.IsSafe);
        Assert.That(Faults(problem, problem.Insiders[0], protection), Is.Empty);
    }

    [Test]
    public void Protect_CellThatIsWhollyHis_NeedsNoHidingFromHim()
    {
        var problem = Of(2, Cell("all", 40, Standing.Open, 0, 1), Cell("a", 20, Standing.Open, 0), Cell("b", 20, Standing.Open, 1))
            with { Insiders = [new Insider("supplier", [30, 20, 10])] };

        Assert.That(_suppressor.Protect(problem, Options).Cells.Any(cell => cell.Suppressed), Is.False);
    }

    [Test]
    public void Protect_RangeThatHisOwnPartNarrows_IsWidenedForHim()
    {
        // To an outsider a is 0 to 20. The supplier knows that 9 of a and 10 of b are his: to him others are 0 or 1 of each.
        ProblemCell[] cells = [Cell("all", 40, Standing.Open, 0, 1, 2), Cell("a", 10, Standing.Sensitive, 0), Cell("b", 10, Standing.Sensitive, 1), Cell("c", 20, Standing.Open, 2)];
        var outside = Of(3, cells);
        var inside = outside with { Insiders = [new Insider("supplier", [24, 9, 10, 5])] };

        var without = _suppressor.Protect(outside, Options);
        var with = _suppressor.Protect(inside, Options);

        Assert.That(SuppressorTest.HiddenKeys(outside, without), Is.EqualTo(new[] { "a", "b" }));
        Assert.That(Faults(inside, inside.Insiders[0], without), Is.EqualTo(new[] { "a" }));
        Assert.That(SuppressorTest.HiddenKeys(inside, with), Is.EqualTo(new[] { "a", "b", "c" }));
        Assert.That(Faults(inside, inside.Insiders[0], with), Is.Empty);
    }

    [Test]
    public void Protect_BoundThatHoldsOfTheOthersAlone_IsHeldAgainstHim()
    {
        // To an outsider b is 0 to 10. To the supplier others are 16 of all and 14 of a, which leaves 2 for b.
        var problem = new ProtectionProblem(
            3,
            [Cell("all", 28, Standing.Open, 0), Cell("a", 18, Standing.Open, 1), Cell("b", 2, Standing.Sensitive, 2)],
            [new CellBound([new CellTerm(0, 1), new CellTerm(1, -1), new CellTerm(2, -1)])]);

        Assert.That(SuppressorTest.HiddenKeys(problem, _suppressor.Protect(problem, Options)), Is.EqualTo(new[] { "b" }));
        var inside = problem with { Insiders = [new Insider("supplier", [12, 4, 0])] };
        Assert.That(SuppressorTest.HiddenKeys(inside, _suppressor.Protect(inside, Options)), Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public void Protect_CellShownBeforeThatTellsOfOthers_IsSaidToBeUnprotected()
    {
        var problem = Of(1, Cell("a", 20, Standing.Published, 0)) with { Insiders = [new Insider("supplier", [19])] };

        Assert.That(_suppressor.Protect(problem, Options).Unprotected, Is.EqualTo(new[] { 0 }));
    }

    [Test]
    public void Insiders_OwnPartAboveTheWhole_IsRefused() =>
        Assert.Throws<ArgumentException>(() => _ = Of(1, Cell("a", 20, Standing.Open, 0)) with { Insiders = [new Insider("supplier", [21])] });

    [FsCheck.NUnit.Property(MaxTest = 20)]
    public void Protect_AnyTable_HidesFromEveryInsiderWhatFewOthersDid(int seed)
    {
        var outside = TrialTable.Make(seed);
        var chance = new Random(seed);
        // The own part of each unknown is a part of what it can be at most: that of the smallest cell it is in, shared among that cell's unknowns.
        int[] own = [.. Enumerable.Range(0, outside.Unknowns).Select(unknown => (int)outside.Cells.Where(cell => cell.Unknowns is [var only] && only == unknown).Select(cell => cell.Value).DefaultIfEmpty(0).Min())];
        ImmutableArray<Insider> insiders = [.. Enumerable.Range(0, 2).Select(number =>
        {
            int[] part = [.. own.Select(most => chance.Next(0, most + 1))];
            return new Insider($"supplier {number}", [.. outside.Cells.Select(cell => cell.Unknowns.Sum(unknown => (long)part[unknown]))]);
        })];
        var problem = outside with { Insiders = insiders };

        var protection = _suppressor.Protect(problem, Options);

        Assert.That(protection.IsSafe);
        Assert.That(insiders.SelectMany(insider => Faults(problem, insider, protection)), Is.Empty);
    }

    /// <summary>Cells of which an insider finds out what fewer than three others contributed, or nearly so: he reads a table of what others did.</summary>
    private IEnumerable<string> Faults(ProtectionProblem problem, Insider insider, Protection protection)
    {
        var others = Of(problem.Unknowns, [.. problem.Cells.Select((cell, place) => cell with { Value = cell.Value - insider.Own[place] })]);
        var read = _suppressor.Read(others, [.. protection.Cells.Select(cell => cell.Suppressed)]);
        return others.Cells
            .Where((cell, place) => cell.Value is 1 or 2 && !(read.Cells[place].Suppressed && (read.Cells[place].Interval!.Value.Width ?? long.MaxValue) >= Options.OthersThreshold))
            .Select(cell => cell.Key);
    }
}
