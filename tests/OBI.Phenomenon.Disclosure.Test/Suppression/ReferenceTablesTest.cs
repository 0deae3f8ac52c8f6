using OBI.Phenomenon.Disclosure.Suppression;
using OBI.Phenomenon.Testing;
using static OBI.Phenomenon.Disclosure.Test.Suppression.Problems;

namespace OBI.Phenomenon.Disclosure.Test.Suppression;

/// <summary>Tables with known outcomes of sdcTable and GaussSuppression, and some provable by hand.</summary>
public sealed class ReferenceTablesTest
{
    private static readonly ProtectionOptions Exact = new() { Intervals = false };

    /// <summary>Every table with the fewest cells by which it can be protected, as far as its source says or we have found; 0 where hiding the sensitive ones is enough.</summary>
    private static readonly (string Name, int Secondary)[] Tables =
    [
        ("d01_cumulative_difference_UNSAFE", 3),
        ("d02_cumulative_difference_fixed", 3),
        ("d03_late_record_revision_UNSAFE", 3),
        ("r01_z1_maxN3", 3),
        ("r02_z1_maxN3_zeros_open", 3),
        ("r03_example1_age_geo_maxN1", 3),
        ("r04_example1_age_geo_eu_year", 14),
        ("r05_z2_4dim_hier", 18),
        ("r06_magnitude1_fewcontributors", 5),
        ("r07_magnitude1_dominance_n1_k80", 5),
        ("r08_magnitude1_dominance_n12_k80_99", 2),
        ("r09_z3_maxN3", 67),
        ("s01_sdctable_4x4_trap", 1),
        ("s02_sdctable_4x4_fixed", 1),
        ("s03_linked_t1_alone", 0),
        ("s04_linked_t2_alone", 0),
        ("s05_linked_both_UNSAFE", 1),
        ("s06_linked_both_fixed", 1),
        ("s07_microdata1_opt", 3),
        ("s08_microdata1_gauss", 3),
        ("s09_singletons_1d", 0),
    ];

    private static readonly string[] Names = [.. Tables.Select(table => table.Name)];

    /// <summary>Without the one of 600 cells, which the study does.</summary>
    private static readonly string[] SmallNames = [.. Names.Where(name => !name.StartsWith("r09", StringComparison.Ordinal))];

    private Suppressor _suppressor = null!;

    [OneTimeSetUp]
    public void StartSolver() => _suppressor = Suppressor.Start();

    [OneTimeTearDown]
    public void StopSolver() => _suppressor.Dispose();

    [TestCaseSource(nameof(Names))]
    public void Read_ItsOwnSuppression_GivesItsIntervals(string name)
    {
        var table = Reference("tables", name);

        var read = _suppressor.Read(table.ToProblem(), [.. table.Cells.Select(cell => cell.Suppressed)]);

        foreach (var (cell, lower, upper) in table.Intervals)
        {
            // Numbers of a tenth, so that those that are whole have more room than they have truly; without whole intervals the reference has more still.
            Assert.That(read.Cells[cell].Interval, Is.EqualTo(new Interval((long)(lower * Scale), (long)(upper * Scale))), table.Cells[cell].Key);
        }

        Assert.That(read.Unprotected, Is.EqualTo(table.Recoverable));
    }

    [TestCaseSource(nameof(Names))]
    public void Protect_Exactly_LeavesNothingToComputeAndHidesNoMoreThanItsSource(string name)
    {
        var table = Reference("tables", name);
        var problem = table.ToProblem();

        var protection = _suppressor.Protect(problem, Exact);
        var again = _suppressor.Read(problem, [.. protection.Cells.Select(cell => cell.Suppressed)]);

        Assert.That(again.IsSafe);
        Assert.That(protection.Cells.Where((cell, place) => cell.Suppressed && !table.Cells[place].Primary).Count(), Is.LessThanOrEqualTo(Tables.Single(known => known.Name == name).Secondary));
    }

    [TestCase("r01_z1_maxN3", 11, 12, 21, 22, 41, 42)]
    [TestCase("s02_sdctable_4x4_fixed", 6, 7, 8, 11, 13, 14, 17, 19, 22, 24)]
    [TestCase("s06_linked_both_fixed", 3, 4, 7, 8, 9, 10)]
    [TestCase("s07_microdata1_opt", 4, 5, 10, 11)]
    public void Protect_Exactly_HidesTheCellsOfItsSource(string name, params int[] cells)
    {
        var table = Reference("tables", name);

        var protection = _suppressor.Protect(table.ToProblem(), Exact);

        Assert.That(Enumerable.Range(0, table.Cells.Count).Where(cell => protection.Cells[cell].Suppressed), Is.EqualTo(cells));
    }

    [TestCaseSource(nameof(SmallNames))]
    public void Protect_ByIntervals_LeavesNoneNarrow(string name)
    {
        var table = Reference("tables", name);
        var threshold = table.Threshold * Scale;

        var protection = _suppressor.Protect(table.ToProblem(), new ProtectionOptions { Threshold = threshold });

        Assert.That(protection.IsSafe);
        Assert.That(protection.Cells.Where(cell => cell.Suppressed).Select(cell => cell.Interval!.Value.Width ?? long.MaxValue), Has.All.GreaterThanOrEqualTo(threshold));
    }

    [Test]
    public void Protect_RandomTables_HidesFewerCellsAndLessValueThanTheReference()
    {
        var names = ReferenceTable.Names("random").ToArray();
        if (names.Length == 0)
        {
            Assert.Ignore($"random tables skipped: reference data not present at {ReferenceFolder.Root}; set OBI_REFERENCE_DATA to where it is.");
        }

        var (ours, theirs, ourValue, theirValue) = (0, 0, 0m, 0m);
        foreach (var name in names)
        {
            var table = Reference("random", name);
            var protection = _suppressor.Protect(table.ToProblem(), Exact);
            var hidden = table.Cells.Where((cell, place) => protection.Cells[place].Suppressed && !cell.Primary).ToArray();
            var reference = table.Cells.Where(cell => cell.Suppressed && !cell.Primary).ToArray();
            Assert.That(protection.IsSafe, name);
            Assert.That(hidden, Has.Length.LessThanOrEqualTo(reference.Length), name);
            (ours, theirs) = (ours + hidden.Length, theirs + reference.Length);
            (ourValue, theirValue) = (ourValue + hidden.Sum(cell => cell.Value), theirValue + reference.Sum(cell => cell.Value));
        }

        Assert.That(ours, Is.LessThan(theirs));
        Assert.That(ourValue, Is.LessThan(theirValue));
    }
}
