using OBI.Phenomenon.Disclosure.Suppression;

namespace OBI.Phenomenon.Disclosure.Test.Suppression;

/// <summary>What holds of any table.</summary>
public sealed class SuppressionPropertiesTest
{
    private const int Threshold = 4;

    private static readonly ProtectionOptions Exact = new() { Intervals = false };
    private static readonly ProtectionOptions Wide = new() { Threshold = Threshold };

    private Suppressor _suppressor = null!;

    [OneTimeSetUp]
    public void StartSolver() => _suppressor = Suppressor.Start();

    [OneTimeTearDown]
    public void StopSolver() => _suppressor.Dispose();

    [FsCheck.NUnit.Property(MaxTest = 60)]
    public void Protect_Exactly_LeavesNothingThatAPlainEliminationComputes(int seed)
    {
        var problem = TrialTable.Make(seed);
        var hidden = Hidden(_suppressor.Protect(problem, Exact));

        Assert.That(Sensitive(problem).Where(cell => TrialTable.IsComputable(problem, hidden, cell)), Is.Empty);
    }

    [FsCheck.NUnit.Property(MaxTest = 60)]
    public void Read_AnySuppression_AgreesWithAPlainEliminationOnWhatIsComputable(int seed)
    {
        var problem = TrialTable.Make(seed);
        var chance = new Random(seed);
        bool[] hidden = [.. problem.Cells.Select(cell => cell.Standing == Standing.Sensitive || chance.Next(0, 3) == 0)];

        var read = _suppressor.Read(problem, hidden);

        Assert.That(read.Unprotected, Is.EqualTo(Sensitive(problem).Where(cell => TrialTable.IsComputable(problem, hidden, cell))));
    }

    [FsCheck.NUnit.Property(MaxTest = 30)]
    public void Protect_Exactly_HidesNothingThatCouldBeShown(int seed)
    {
        var problem = TrialTable.Make(seed);
        var hidden = Hidden(_suppressor.Protect(problem, Exact));

        foreach (var secondary in Secondary(problem, hidden))
        {
            bool[] reopened = [.. hidden.Select((hides, cell) => hides && cell != secondary)];
            Assert.That(Sensitive(problem).Any(cell => TrialTable.IsComputable(problem, reopened, cell)), problem.Cells[secondary].Key);
        }
    }

    [FsCheck.NUnit.Property(MaxTest = 30)]
    public void Protect_ByIntervals_LeavesEveryIntervalWideAndTheTruthWithinThoseOfSensitiveCells(int seed)
    {
        var problem = TrialTable.Make(seed);

        var protection = _suppressor.Protect(problem, Wide);

        Assert.That(protection.IsSafe);
        Assert.That(Faults(problem, protection), Is.Empty);
    }

    [FsCheck.NUnit.Property(MaxTest = 15)]
    public void Protect_ByIntervals_HidesNothingThatCouldBeShown(int seed)
    {
        var problem = TrialTable.Make(seed);
        var hidden = Hidden(_suppressor.Protect(problem, Wide));

        foreach (var secondary in Secondary(problem, hidden))
        {
            var reopened = _suppressor.Read(problem, [.. hidden.Select((hides, cell) => hides && cell != secondary)]);
            Assert.That(!reopened.IsSafe || Faults(problem, reopened).Any(), problem.Cells[secondary].Key);
        }
    }

    [FsCheck.NUnit.Property(MaxTest = 20)]
    public void Protect_InAnotherOrder_ComesOutTheSame(int seed)
    {
        var problem = TrialTable.Make(seed);
        var chance = new Random(seed);
        int[] numbers = [.. Enumerable.Range(0, problem.Unknowns).OrderBy(_ => chance.Next())];
        var other = Problems.Of(
            problem.Unknowns,
            [.. problem.Cells.OrderBy(_ => chance.Next()).Select(cell => cell with { Unknowns = [.. cell.Unknowns.Select(unknown => numbers[unknown])] })]);

        foreach (var options in new[] { Exact, Wide })
        {
            Assert.That(ByKey(other, _suppressor.Protect(other, options)), Is.EqualTo(ByKey(problem, _suppressor.Protect(problem, options))));
        }
    }

    [FsCheck.NUnit.Property(MaxTest = 40)]
    public void Read_SmallTable_GivesTheIntervalsOfCountingEveryPossibility(int seed)
    {
        var problem = TrialTable.Make(seed, most: 3);
        var chance = new Random(seed);
        bool[] hidden = [.. problem.Cells.Select((cell, place) => place > 0 && (cell.Standing == Standing.Sensitive || chance.Next(0, 3) == 0))];

        var read = _suppressor.Read(problem, hidden);

        var possible = Possibilities(problem, hidden, new long[problem.Unknowns], 0, problem.Cells[0].Value).ToList();
        for (var cell = 0; cell < hidden.Length; cell++)
        {
            if (hidden[cell])
            {
                var values = possible.ConvertAll(numbers => problem.Cells[cell].Unknowns.Sum(unknown => numbers[unknown]));
                Assert.That(read.Cells[cell].Interval, Is.EqualTo(new Interval(values.Min(), values.Max())));
            }
        }
    }

    private static bool[] Hidden(Protection protection) => [.. protection.Cells.Select(cell => cell.Suppressed)];

    private static IEnumerable<int> Sensitive(ProtectionProblem problem) => Enumerable.Range(0, problem.Cells.Length).Where(cell => problem.Cells[cell].Standing == Standing.Sensitive);

    private static IEnumerable<int> Secondary(ProtectionProblem problem, bool[] hidden) =>
        Enumerable.Range(0, hidden.Length).Where(cell => hidden[cell] && problem.Cells[cell].Standing == Standing.Open);

    private static (string Key, CellOutcome Outcome)[] ByKey(ProtectionProblem problem, Protection protection) =>
        [.. problem.Cells.Select((cell, place) => (cell.Key, protection.Cells[place])).OrderBy(cell => cell.Key, StringComparer.Ordinal)];

    /// <summary>Hidden cells that are too narrow, or sensitive and known to be no more or no less than they are.</summary>
    private static IEnumerable<string> Faults(ProtectionProblem problem, Protection protection) => problem.Cells
        .Where((cell, place) => protection.Cells[place].Interval is { } interval
            && (interval.Width < Threshold || (cell.Standing == Standing.Sensitive && (interval.Upper == cell.Value || (cell.Value > 0 && interval.Lower == cell.Value)))))
        .Select(cell => cell.Key);

    /// <summary>All unknowns that give every shown cell, of which the first is the total of all unknowns.</summary>
    private static IEnumerable<long[]> Possibilities(ProtectionProblem problem, bool[] hidden, long[] numbers, int next, long left)
    {
        if (next == numbers.Length)
        {
            if (left == 0 && problem.Cells.Where((_, place) => !hidden[place]).All(cell => cell.Unknowns.Sum(unknown => numbers[unknown]) == cell.Value))
            {
                yield return [.. numbers];
            }

            yield break;
        }

        for (long number = 0; number <= left; number++)
        {
            numbers[next] = number;
            foreach (var possibility in Possibilities(problem, hidden, numbers, next + 1, left - number))
            {
                yield return possibility;
            }
        }
    }
}
