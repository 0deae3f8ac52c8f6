using OBI.Phenomenon.Disclosure.Suppression.Exact;
using OBI.Phenomenon.Disclosure.Suppression.Intervals;
using OBI.Phenomenon.Node;

namespace OBI.Phenomenon.Disclosure.Suppression;

/// <summary>Hides cells, so that no reader can work out a sensitive one.</summary>
public sealed class Suppressor : IDisposable
{
    private readonly Solver _solver = new();

    private readonly KeptProtections? _kept;

    private Suppressor(IAnswers? answers) => _kept = answers is null ? null : new KeptProtections(answers);

    /// <summary>Starts it and returns at once; the solver loads while the caller does other work, so start it first.</summary>
    /// <param name="answers">Where what was worked out is kept; null to work everything out.</param>
    /// <exception cref="NodeException">Node or its packages are missing.</exception>
    public static Suppressor Start(IAnswers? answers = null) => new(answers);

    /// <summary>Decides which cells to hide besides the sensitive ones.</summary>
    /// <remarks>The same cells come out the same whatever their order is.</remarks>
    /// <exception cref="ContradictionException">The cells cannot all be true.</exception>
    /// <exception cref="NodeException">The solver failed.</exception>
    public Protection Protect(ProtectionProblem problem, ProtectionOptions options)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(options);
        return _kept is null ? WorkOut(problem, options) : _kept.Get(problem, options, () => WorkOut(problem, options));
    }

    /// <summary>What a reader can find out when certain cells are hidden and all others are shown.</summary>
    /// <param name="problem">The cells.</param>
    /// <param name="hidden">For each of them whether it is hidden.</param>
    /// <returns>As <see cref="Protect"/>, with the sensitive cells that can be computed as unprotected.</returns>
    /// <exception cref="ContradictionException">The cells cannot all be true.</exception>
    /// <exception cref="NodeException">The solver failed.</exception>
    public Protection Read(ProtectionProblem problem, IReadOnlyList<bool> hidden)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(hidden);
        return InBlocks(problem, (block, _) =>
        {
            bool[] own = [.. block.Places.Select(place => hidden[place])];
            return (own, [.. ExactSuppression.Disclosed(block, own)]);
        });
    }

    /// <inheritdoc/>
    public void Dispose() => _solver.Dispose();

    private Protection WorkOut(ProtectionProblem problem, ProtectionOptions options)
    {
        var telling = problem.TellingOfOthers(options.OthersThreshold);
        var protection = InBlocks(problem.Hiding(telling), (block, programme) =>
        {
            var hidden = ExactSuppression.Of(block);
            HashSet<int> unprotected = [.. ExactSuppression.Disclosed(block, hidden)];
            if (options.Intervals)
            {
                var insiders = problem.Insiders.Select(insider => Reader.Inside(block, insider, options.OthersThreshold, programme, _solver));
                unprotected = IntervalProtection.Of(block, _solver, [Reader.Outsider(block, options.Threshold, programme, _solver), .. insiders], hidden, unprotected);
            }

            return (hidden, unprotected);
        }, options.TellsIntervals);
        var shown = Enumerable.Range(0, telling.Length).Where(cell => telling[cell] && !protection.Cells[cell].Suppressed);
        return protection with { Unprotected = [.. protection.Unprotected.Union(shown).Order()] };
    }

    private Protection InBlocks(ProtectionProblem problem, Func<Block, Programme, (bool[] Hidden, HashSet<int> Unprotected)> decide, bool tellsIntervals = true)
    {
        var outcomes = new CellOutcome[problem.Cells.Length];
        Array.Fill(outcomes, new CellOutcome(false, null));
        var unprotected = new List<int>();
        foreach (var block in Block.Of(problem))
        {
            Consistency.Check(block);
            var programme = Reading.ProgrammeOf(block);
            var (hidden, open) = decide(block, programme);
            Interval?[] intervals = tellsIntervals ? [.. new Reading(block, programme, _solver).IntervalsOf(hidden)] : [];
            foreach (var (place, cell) in Enumerable.Range(0, hidden.Length).Where(cell => hidden[cell]).Index())
            {
                outcomes[block.Places[cell]] = new CellOutcome(true, tellsIntervals ? intervals[place] : null);
            }

            unprotected.AddRange(open.Select(cell => block.Places[cell]));
        }

        return new Protection([.. outcomes], [.. unprotected.Order()]);
    }
}
