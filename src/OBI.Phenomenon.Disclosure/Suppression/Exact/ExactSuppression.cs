using System.Collections.Immutable;

namespace OBI.Phenomenon.Disclosure.Suppression.Exact;

/// <summary>Hides as little as it can find, so that no sensitive cell can be computed from shown ones.</summary>
/// <remarks>
/// Cells are shown in an order of priority, each unless it would disclose a sensitive one (Langsrud, 2024). A cell that would disclose one when its turn comes
/// would do so at the end as well, so no cell is hidden needlessly; only another order can do better. The search therefore tries several orders, and from
/// the best of them those in which one hidden cell comes first.
/// </remarks>
internal sealed class ExactSuppression
{
    /// <summary>How many cells may be tried in all: what bounds the time of large tables, and leaves small ones until nothing gets better.</summary>
    private const int MostTrials = 60_000;

    private readonly Block _block;
    private readonly SparseRow<Residue>[] _forms;

    private ExactSuppression(Block block)
    {
        _block = block;
        _forms = [.. block.Cells.Select(cell => SparseRow<Residue>.SumOf(cell.Unknowns))];
    }

    /// <summary>Searches.</summary>
    /// <returns>For each cell whether it is hidden; no sensitive one is shown.</returns>
    internal static bool[] Of(Block block) => new ExactSuppression(block).Search();

    /// <summary>The sensitive cells that can be computed when these are hidden, in exact arithmetic without any rounding.</summary>
    internal static List<int> Disclosed(Block block, IReadOnlyList<bool> hidden)
    {
        var disclosures = new Disclosures<Fraction>(block);
        var lost = new List<int>();
        for (var cell = 0; cell < block.Cells.Length; cell++)
        {
            if (!hidden[cell])
            {
                lost.AddRange(disclosures.Show(SparseRow<Fraction>.SumOf(block.Cells[cell].Unknowns)));
            }
        }

        return [.. lost.Order()];
    }

    /// <summary>Whether no sensitive cell can be computed when these are hidden, as far as searching needs to know.</summary>
    internal static bool IsSafe(Block block, IReadOnlyList<bool> hidden)
    {
        var disclosures = Published(block);
        return Enumerable.Range(0, block.Cells.Length)
            .Where(cell => !hidden[cell] && block.Cells[cell].Standing == Standing.Open)
            .All(cell => disclosures.TryShow(SparseRow<Residue>.SumOf(block.Cells[cell].Unknowns)));
    }

    private bool[] Search()
    {
        var open = Enumerable.Range(0, _block.Cells.Length).Where(cell => _block.Cells[cell].Standing == Standing.Open).ToImmutableArray();
        var best = Greedy([.. open.OrderByDescending(cell => _block.Cells[cell].Cost).ThenByDescending(cell => _block.Cells[cell].Unknowns.Length)]);
        var left = MostTrials - open.Length;
        while (left > 0 && Neighbours(best).Select(Take).FirstOrDefault(trial => trial?.IsBetterThan(best) == true) is { } better)
        {
            best = better;
        }

        return best.Hidden;

        Trial? Take(ImmutableArray<int> order) => (left -= order.Length) > 0 ? Greedy(order) : null;
    }

    /// <summary>Orders in which a hidden cell comes first, so that it is shown, and those in which a shown one comes last, so that it may be hidden for others.</summary>
    private IEnumerable<ImmutableArray<int>> Neighbours(Trial trial) =>
    [
        .. trial.Secondary.OrderByDescending(cell => _block.Cells[cell].Cost).Select(cell => trial.Order.Remove(cell).Insert(0, cell)),
        .. trial.Order.Where(cell => !trial.Hidden[cell]).OrderBy(cell => _block.Cells[cell].Cost).Select(cell => trial.Order.Remove(cell).Add(cell)),
    ];

    private Trial Greedy(ImmutableArray<int> order)
    {
        var disclosures = Published(_block);
        bool[] hidden = [.. _block.Cells.Select(cell => cell.Standing is Standing.Sensitive or Standing.Hidden)];
        var secondary = new List<int>();
        foreach (var cell in order)
        {
            if (!disclosures.TryShow(_forms[cell]))
            {
                hidden[cell] = true;
                secondary.Add(cell);
            }
        }

        return new Trial(order, hidden, secondary, secondary.Sum(cell => _block.Cells[cell].Cost));
    }

    private static Disclosures<Residue> Published(Block block)
    {
        var disclosures = new Disclosures<Residue>(block);
        foreach (var cell in block.Cells.Where(cell => cell.Standing == Standing.Published))
        {
            disclosures.Show(SparseRow<Residue>.SumOf(cell.Unknowns));
        }

        return disclosures;
    }

    /// <summary>What an order leads to.</summary>
    private sealed record Trial(ImmutableArray<int> Order, bool[] Hidden, List<int> Secondary, long Cost)
    {
        internal bool IsBetterThan(Trial other) =>
            Secondary.Count <= other.Secondary.Count && Cost <= other.Cost && (Secondary.Count < other.Secondary.Count || Cost < other.Cost);
    }
}
