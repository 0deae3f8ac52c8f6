using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Disclosure.Cells;
using OBI.Phenomenon.Disclosure.Cells.Protection;
using OBI.Phenomenon.Disclosure.Cells.Relations;
using OBI.Phenomenon.Disclosure.Composition;
using OBI.Phenomenon.Disclosure.Ledgers;
using OBI.Phenomenon.Disclosure.Suppression;

namespace OBI.Phenomenon.Disclosure.Test.Cells;

public sealed class CellProtectionTest
{
    private static readonly PrimaryRules Rules = new(Samples.Thresholds, []);

    [Test]
    public void PartOfAPartition_ThatIsSmall_TakesAnotherWithIt()
    {
        var (whole, small, middle, large) = (CellOf("whole", 100), CellOf("small", 3), CellOf("middle", 27), CellOf("large", 70));

        var decisions = Decide([whole, small, middle, large], [CellRelation.Partition(whole, small, middle, large)]);

        Assert.That(Shown(decisions, whole, small, middle, large), Is.EqualTo(new[] { true, false, false, true }));
    }

    [Test]
    public void PartOfAnOverlap_ThatIsSmall_StaysAloneWhereItsWholeLeavesRoom()
    {
        var (whole, state, unattributed) = (CellOf("whole", 30), CellOf("state", 20), CellOf("unattributed", 3));

        var decisions = Decide([whole, state, unattributed], [CellRelation.Holds(whole, state, unattributed)]);

        Assert.That(Shown(decisions, whole, state, unattributed), Is.EqualTo(new[] { true, true, false }));
    }

    [Test]
    public void PartOfAnOverlap_ThatASisterLeavesNoRoom_TakesOneWithIt()
    {
        // Thirty of which twenty-eight are of the state: at most two are not attributed.
        var (whole, state, unattributed) = (CellOf("whole", 30), CellOf("state", 28), CellOf("unattributed", 1));

        var decisions = Decide([whole, state, unattributed], [CellRelation.Holds(whole, state, unattributed)]);

        Assert.That(Shown(decisions, whole, state, unattributed).Count(shown => shown), Is.EqualTo(1));
    }

    [Test]
    public void Supplier_ThatTakesItsOwnOff_CannotWorkOutAFewOfOthers()
    {
        // Shown whole and part, the police would know that the hidden rest holds two signals of others.
        var (whole, part, rest) = (CellOf("whole", 60, 30), CellOf("part", 40, 28), CellOf("rest", 20, 2));

        var decisions = Decide([whole, part, rest], [CellRelation.Partition(whole, part, rest)]);

        Assert.That(Shown(decisions, whole, part, rest), Is.EqualTo(new[] { true, false, false }));
    }

    [Test]
    public void Published_StandsPublished_AndAnotherIsHiddenInItsPlace()
    {
        var (whole, small, middle, large) = (CellOf("whole", 100), CellOf("small", 3), CellOf("middle", 27), CellOf("large", 70));
        var ledger = new CellLedger([new PublishedCell(middle.Key, "2025-Q3", 7, middle.Count.BySource)]);

        var decisions = Decide([whole, small, middle, large], [CellRelation.Partition(whole, small, middle, large)], ledger);

        Assert.That(Shown(decisions, middle, small, large), Is.EqualTo(new[] { true, false, false }));
    }

    [Test]
    public void Published_ThatGivesAHiddenCellAway_IsTold()
    {
        var (whole, small, large) = (CellOf("whole", 100), CellOf("small", 3), CellOf("large", 97));
        var ledger = new CellLedger(new[] { whole, large }.Select(cell => new PublishedCell(cell.Key, "2025-Q3", 7, cell.Count.BySource)));

        var decisions = Decide([whole, small, large], [CellRelation.Partition(whole, small, large)], ledger);

        Assert.That(decisions.Exposed, Is.EqualTo(new[] { small.Key }));
    }

    [FsCheck.NUnit.Property(MaxTest = 12)]
    public void Decided_OverAllRelationsAtOnce_LeavesEveryHiddenCellOpen(byte[] sizes)
    {
        string[] actors = ["XA", "ZZ", "XB", "XA+XB"];
        string[] concepts = ["MOD-110 TGT-100", "MOD-120", "MOD-200 OBJ-100", "MOD-110 MOD-200"];
        string[] sources = ["politie", "bz", "szw"];
        var material = Samples.Material([.. sizes.SelectMany((size, i) => Samples.Incidents(size % 40, actors[i % 4], concepts[size % 4], sources[(size + i) % 3])), .. Samples.Around()]);
        var lines = ActorLines.Released(material.Findings, Rules);
        var catalogue = PictureCells.Of(material, new CellBook(material, ImmutableHashSet<string>.Empty), lines, Rules);

        var decisions = Decide(catalogue, CellLedger.Empty);

        // All relations in one problem, none left out, and each cell once: what the decision was spared to look at is looked at here.
        var hidden = catalogue.Cells.Where(cell => !decisions.Show(cell)).Select(cell => cell.Key).ToHashSet();
        var constraints = catalogue.Relations.Select(relation => Constraint.Of(relation, hidden, Onlooker.Anybody(Samples.Thresholds))).OfType<Constraint>().ToArray();
        var problem = new OpenCells(hidden, RelationGroup.Of(constraints), [], cell => hidden.Contains(cell.Key) ? Standing.Hidden : Standing.Open);
        var reading = Solving.Suppressor.Read(problem.Problem, [.. Enumerable.Range(0, problem.Problem.Cells.Length).Select(place => hidden.Contains(problem.At(place).Key))]);
        var narrow = reading.Cells.Index().Where(cell => cell.Item.Interval is { Width: < 5 }).Select(cell => problem.At(cell.Index).Key.ToString());
        Assert.That(narrow, Is.Empty);
    }

    private static CellDecisions Decide(Cell[] cells, CellRelation[] relations, CellLedger? ledger = null)
    {
        var catalogue = new CellCatalogue(Rules);
        foreach (var cell in cells)
        {
            catalogue.Add(cell);
        }

        foreach (var relation in relations)
        {
            catalogue.Add(relation);
        }

        return Decide(catalogue, ledger ?? CellLedger.Empty);
    }

    private static CellDecisions Decide(CellCatalogue catalogue, CellLedger ledger) =>
        new CellProtection(catalogue, Samples.Thresholds, ledger, ImmutableHashSet<string>.Empty, Solving.Suppressor).Decide();

    private static bool[] Shown(CellDecisions decisions, params Cell[] cells) => [.. cells.Select(decisions.Show)];

    /// <summary>A number of signals, of the police and so many of them of Foreign Affairs.</summary>
    private static Cell CellOf(string name, int signals, int foreign = 0) => new(
        new CellKey("signals", name, "MOD-100", "2025-Q4"),
        new Count([new SourceCount("politie", signals - foreign, signals - foreign, signals - foreign), new SourceCount("bz", foreign, foreign, foreign)]));
}
