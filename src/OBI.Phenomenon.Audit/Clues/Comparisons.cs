using OBI.Phenomenon.Audit.Cells;
using OBI.Phenomenon.Audit.Reading;

namespace OBI.Phenomenon.Audit.Clues;

/// <summary>Findings and trends: their counts are those of the tables or less, for they may leave out suppliers; their ratios give one number out of the other, and their direction bounds what is not shown.</summary>
/// <remarks>Where in every place in which both can be seen they are the same, a reader takes it that no supplier was left out, and reads the hidden ones off as well.</remarks>
internal static class Comparisons
{
    private const string Unit = "signals";
    private const string Compared = "compared";

    /// <summary>Trends show ratios to hundredths and usual numbers to tenths.</summary>
    private const int DecimalsOfRatios = 2;
    private const int DecimalsOfUsual = 1;

    internal static void Enter(ReleasedEdition edition, AttackSystem system)
    {
        foreach (var kind in edition.Comparisons.Where(comparison => comparison.Concept != Keys.NotObserved).GroupBy(comparison => (comparison.Kind, comparison.Period)))
        {
            var counts = kind.SelectMany(comparison => Read(comparison, edition, system)).ToArray();
            var seen = counts.Where(count => system.BoundOf(count.Counted).IsKnown && system.BoundOf(count.Whole).IsKnown).ToArray();
            var isSame = seen.Length > 0 && seen.All(count => system.BoundOf(count.Counted) == system.BoundOf(count.Whole));
            foreach (var (counted, whole) in counts)
            {
                system.RelateNumbers([(whole, 1), (counted, -1)], 0, Bound.Open, isAssumed: false);
                if (isSame)
                {
                    system.RelateNumbers([(whole, 1), (counted, -1)], 0, 0, isAssumed: true);
                }
            }
        }
    }

    private static IEnumerable<(Cell Counted, Cell Whole)> Read(ReadComparison comparison, ReleasedEdition edition, AttackSystem system)
    {
        var place = $"{edition.Folder}: {comparison.Kind} {comparison.Id}";
        var observed = CellOf(comparison, comparison.Period, edition);
        var counted = Know(observed, comparison.Observed, comparison, place, system);
        yield return (counted, observed);
        if (comparison.Reference is { } reference)
        {
            var before = CellOf(comparison, reference, edition);
            var usual = Know(before, comparison.Usual, comparison, place, system);
            if (comparison.Ratio is { } rate && Calendar.DaysOf(comparison.Period) is { } days && Calendar.DaysOf(reference) is { } daysBefore)
            {
                // Rates per day are compared, so that a longer quarter is no rise.
                system.Divide(counted, usual, rate, (decimal)daysBefore / days);
            }

            yield return (usual, before);
        }
        else if (comparison is { Usual: { } usual, Ratio: { } ratio })
        {
            var (times, of) = (new Rounded(ratio, DecimalsOfRatios), new Rounded(usual, DecimalsOfUsual));
            system.Know(counted, (long)Math.Ceiling(times.Low * of.Low), (long)Math.Floor(times.High * of.High), place);
        }

        var earlier = EarlierThan(comparison, edition, system);
        if (comparison.IsFirst)
        {
            foreach (var cell in earlier)
            {
                system.RelateNumbers([(cell, 1)], 0, 0, isAssumed: true);
            }
        }
        else
        {
            ReadWay(comparison.Way, observed, earlier, system);
        }
    }

    /// <summary>More than before is more than on average, and less than before is less than the most there was; of all suppliers, a reader takes it.</summary>
    private static void ReadWay(int way, Cell observed, Cell[] earlier, AttackSystem system)
    {
        if (way > 0 && earlier.Length > 0 && system.BoundOf(observed) is { IsKnown: true, Lower: var rose })
        {
            system.RelateNumbers(earlier.Select(cell => (cell, 1)), 0, (earlier.Length * rose) - 1, isAssumed: true);
        }
        else if (way < 0 && earlier.Select(system.BoundOf).Where(bound => bound.IsKnown).Select(bound => bound.Lower).DefaultIfEmpty().Max() is > 0 and var most)
        {
            system.RelateNumbers([(observed, 1)], 0, most - 1, isAssumed: true);
        }
    }

    private static Cell Know(Cell cell, decimal? value, ReadComparison comparison, string place, AttackSystem system)
    {
        var counted = cell with { Set = cell.Set.With(Compared, comparison.Kind) };
        if (value is { } shown && decimal.IsInteger(shown))
        {
            system.Know(counted, (long)shown, (long)shown, place);
        }

        return counted;
    }

    private static Cell[] EarlierThan(ReadComparison comparison, ReleasedEdition edition, AttackSystem system) =>
    [
        .. edition.Tables
            .Where(table => table.Dimensions.Contains(Coordinates.Period))
            .SelectMany(table => table.PartsOf(Coordinates.Period))
            .Distinct(StringComparer.Ordinal)
            .Where(period => string.CompareOrdinal(period, comparison.Period) < 0)
            .Select(period => CellOf(comparison, period, edition))
            .Where(system.Has),
    ];

    private static Cell CellOf(ReadComparison comparison, string period, ReleasedEdition edition)
    {
        var parts = new List<KeyValuePair<string, string>> { new(Keys.Actor, comparison.Actor), new(Coordinates.Period, period) };
        if (comparison.Concept != Keys.Total && edition.Taxonomy.FacetOf(comparison.Concept) is { } facet)
        {
            parts.Add(new(facet, comparison.Concept));
        }

        return new Cell(edition.Name, Unit, Coordinates.Of(parts));
    }
}
