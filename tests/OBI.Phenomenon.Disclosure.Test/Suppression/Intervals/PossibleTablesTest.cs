using OBI.Phenomenon.Disclosure.Suppression;
using OBI.Phenomenon.Disclosure.Suppression.Intervals;
using static OBI.Phenomenon.Disclosure.Test.Suppression.Problems;

namespace OBI.Phenomenon.Disclosure.Test.Suppression.Intervals;

public sealed class PossibleTablesTest
{
    // Cells by key: all, a, b.
    private static readonly ProblemCell[] Cells = [Cell("1 all", 6, Standing.Open, 0, 1), Cell("2 a", 2, Standing.Sensitive, 0), Cell("3 b", 4, Standing.Open, 1)];
    private static readonly Block Block = OBI.Phenomenon.Disclosure.Suppression.Block.Of(Of(2, Cells)).Single();
    private static readonly bool[] Hidden = [false, true, true];

    [Test]
    public void Add_TablesThatFit_ProveTheRangeBetweenThem()
    {
        var tables = new PossibleTables(Block, threshold: 5);

        tables.Add([0, 6], Hidden);
        Assert.That(tables.Lacking(1), Is.EqualTo(Lack.More));
        tables.Add([5, 1], Hidden);

        Assert.That((tables.Least(1), tables.Most(1)), Is.EqualTo((0, 5)));
        Assert.That(tables.Protect(1));
    }

    [TestCase(3, 4, TestName = "Add_TotalThatIsNotTheShownOne_IsNoProof")]
    [TestCase(-1, 7, TestName = "Add_NegativeNumber_IsNoProof")]
    public void Add_Impossible(long a, long b)
    {
        var tables = new PossibleTables(Block, threshold: 5);

        tables.Add([a, b], Hidden);

        Assert.That((tables.Least(1), tables.Most(1)), Is.EqualTo((2, 2)));
    }

    [Test]
    public void Add_TableThatBreaksABound_IsNoProof()
    {
        var bounded = new ProtectionProblem(2, [.. Cells], [new CellBound([new CellTerm(2, 1), new CellTerm(1, -1)])]);
        var tables = new PossibleTables(OBI.Phenomenon.Disclosure.Suppression.Block.Of(bounded).Single(), threshold: 5);

        tables.Add([4, 2], Hidden);

        Assert.That(tables.Most(1), Is.EqualTo(2));
    }

    [Test]
    public void Showing_ACell_LeavesTablesInWhichItIsWhatItIs()
    {
        var tables = new PossibleTables(Block, threshold: 5);
        tables.Add([0, 6], Hidden);

        var left = tables.Showing(2);

        Assert.That(left.Least(1), Is.EqualTo(2));
    }

    [TestCase(0, 6, true)]
    [TestCase(0, 4, false)]
    [TestCase(2, 9, false)]
    [TestCase(0, 2, false)]
    public void CouldProtect_Range_IsWideEnoughOnBothSides(long least, long most, bool could) =>
        Assert.That(new PossibleTables(Block, threshold: 5).CouldProtect(1, least, most), Is.EqualTo(could));
}
