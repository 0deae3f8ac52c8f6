using OBI.Phenomenon.Audit.Cells;
using OBI.Phenomenon.Audit.Solving;
using OBI.Phenomenon.Node;

namespace OBI.Phenomenon.Audit.Test.Solving;

/// <summary>What is derived, held against all solutions in whole numbers.</summary>
public sealed class DerivationTest
{
    private const int Size = 3;
    private const int Most = 4;

    private NodeHost _host = null!;

    [OneTimeSetUp]
    public void Start() => _host = NodeHost.Start(NodeHome.Find(), "ranges");

    [OneTimeTearDown]
    public void Stop() => _host.Dispose();

    [FsCheck.NUnit.Property(MaxTest = 60)]
    public void Derive_SmallTable_GivesWhatAllItsSolutionsSpan(int seed)
    {
        // Given a table of three by three with all totals, of which some cells and totals are hidden, and one total that is only a cap.
        var random = new Random(seed);
        var values = Enumerable.Range(0, Size * Size).Select(_ => (long)random.Next(Most)).ToArray();
        var hidden = Enumerable.Range(0, Size * Size).Where(_ => random.Next(10) < 6).ToArray();
        var (system, relations) = TableOf(values, hidden, random);

        var derived = Derivation.Derive(system, hidden.ToHashSet(), _host, ["made by hand"]);

        foreach (var cell in hidden)
        {
            var all = Solutions(values, hidden, relations).Select(solution => solution[cell]).ToArray();
            Assert.That(derived[cell], Is.EqualTo(new Bound(all.Min(), all.Max())), $"seed {seed}, cell {cell}");
        }
    }

    [Test]
    public void Derive_CircleThatOnlyWholeNumbersBreak_IsSolvedInWholeNumbers()
    {
        // x + y, y + z and x + z are at most 1 each: as fractions x + y + z can be 1.5, in whole numbers 1.
        var system = new AttackSystem();
        var (x, y, z, sum) = (Named("x"), Named("y"), Named("z"), Named("sum"));
        foreach (var (one, other) in new[] { (x, y), (y, z), (x, z) })
        {
            system.RelateNumbers([(one, 1), (other, 1)], 0, 1, isAssumed: false);
        }

        system.RelateNumbers([(sum, 1), (x, -1), (y, -1), (z, -1)], 0, 0, isAssumed: false);

        var derived = Derivation.Derive(system, new HashSet<int> { system.NumberOf(sum) }, _host, ["made by hand"]);

        Assert.That(derived[system.NumberOf(sum)], Is.EqualTo(new Bound(0, 1)));
    }

    [Test]
    public void Derive_AssumptionThatContradictsWhatIsKnown_IsDropped()
    {
        var system = new AttackSystem();
        var (x, y) = (Named("x"), Named("y"));
        system.RelateNumbers([(x, 1), (y, 1)], 7, 7, isAssumed: false);
        system.RelateNumbers([(x, 1)], 9, 9, isAssumed: true);
        system.RelateNumbers([(y, 1)], 2, 2, isAssumed: true);

        var derived = Derivation.Derive(system, new HashSet<int> { 0, 1 }, _host, ["made by hand"]);

        Assert.That((derived[0], derived[1]), Is.EqualTo((new Bound(5, 5), new Bound(2, 2))));
    }

    private static Cell Named(string name) => new("made by hand", "signals", Coordinates.Of([KeyValuePair.Create("cell", name)]));

    private static (AttackSystem System, List<(int[] Cells, long Min, long Max)> Relations) TableOf(long[] values, int[] hidden, Random random)
    {
        var system = new AttackSystem();
        foreach (var (cell, value) in values.Index())
        {
            var named = Named($"{cell}");
            system.NumberOf(named);
            if (!hidden.Contains(cell))
            {
                system.Know(named, value, value, "made by hand");
            }
        }

        int[][] lines = [.. Enumerable.Range(0, Size).Select(row => Enumerable.Range(0, Size).Select(column => (row * Size) + column).ToArray()), .. Enumerable.Range(0, Size).Select(column => Enumerable.Range(0, Size).Select(row => (row * Size) + column).ToArray())];
        var relations = new List<(int[] Cells, long Min, long Max)> { ([.. Enumerable.Range(0, values.Length)], 0, values.Sum() + random.Next(3)) };
        foreach (var line in lines)
        {
            var total = line.Sum(cell => values[cell]);
            relations.Add((line, random.Next(4) == 0 ? 0 : total, total));
        }

        relations.ForEach(relation => system.RelateNumbers(relation.Cells.Select(cell => (system.Cells[cell], 1)), relation.Min, relation.Max, isAssumed: false));
        return (system, relations);
    }

    private static IEnumerable<long[]> Solutions(long[] values, int[] hidden, List<(int[] Cells, long Min, long Max)> relations)
    {
        // No cell can be more than the smallest total it is in, and those are at most this.
        var most = Size * (Most - 1);
        var solution = values.ToArray();
        return Fill(0);

        IEnumerable<long[]> Fill(int place)
        {
            if (relations.Any(relation => relation.Cells.Where(cell => Array.IndexOf(hidden, cell) < place).Sum(cell => solution[cell]) > relation.Max))
            {
                yield break;
            }

            if (place == hidden.Length)
            {
                if (relations.All(relation => relation.Cells.Sum(cell => solution[cell]) >= relation.Min))
                {
                    yield return solution.ToArray();
                }

                yield break;
            }

            for (var value = 0L; value <= most; value++)
            {
                solution[hidden[place]] = value;
                foreach (var found in Fill(place + 1))
                {
                    yield return found;
                }
            }
        }
    }
}
