using System.Collections.Immutable;

namespace OBI.Phenomenon.Analysis.Trends.Changes;

/// <summary>A series cut into stretches of one rate each, at the least penalised cost.</summary>
/// <remarks>
/// Pruned exact linear time (Killick, Fearnhead and Eckley 2012): the best cut up to each step follows from the best up to earlier ones, and a
/// last change that cannot be best any more is dropped. What may still make up for it is nothing for the likelihood, and log(n / 4) for the
/// lengths in the modified criterion. Exposure makes season, trend and membership no change; dispersion divides the likelihood.
/// </remarks>
public sealed class Segmentation
{
    private Segmentation(ImmutableArray<DatedChange> changes, double cost)
    {
        Changes = changes;
        Cost = cost;
    }

    /// <summary>The changes, in order of time.</summary>
    public ImmutableArray<DatedChange> Changes { get; }

    /// <summary>The penalised cost: minus twice the log-likelihood up to a constant, and the penalty of each change.</summary>
    public double Cost { get; }

    /// <summary>Cuts a series.</summary>
    /// <param name="counts">Whole numbers of at least 0.</param>
    /// <param name="exposure">What the rate is counted per, above 0, for each count; empty when it is the same throughout.</param>
    /// <param name="dispersion">Variance over mean around the rates, at least 1.</param>
    /// <param name="penalty">What a change must gain.</param>
    /// <param name="minimumLength">Steps in the shortest stretch, at least 1.</param>
    /// <exception cref="ArgumentException">A count or exposure is out of range.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The dispersion or the minimum length is out of range.</exception>
    public static Segmentation Of(IReadOnlyList<double> counts, IReadOnlyList<double> exposure, double dispersion, Penalty penalty, int minimumLength)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumLength, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(dispersion, 1);
        var sums = new RateSums(counts, exposure);
        if (sums.Length < minimumLength)
        {
            return new Segmentation([], 0);
        }

        var perChange = (penalty == Penalty.Bic ? 2 : 3) * Math.Log(sums.Length);
        double CostOf(int from, int to) => (sums.Cost(from, to) / dispersion) + (penalty == Penalty.Bic ? 0 : Math.Log(to - from));
        var (best, last) = Search(sums.Length, minimumLength, perChange, penalty == Penalty.Bic ? 0 : Math.Max(0, Math.Log(sums.Length / 4.0)), CostOf);
        var ends = new Stack<int>([sums.Length]);
        while (last[ends.Peek()] > 0)
        {
            ends.Push(last[ends.Peek()]);
        }

        int[] cuts = [0, .. ends];
        return new Segmentation([.. Enumerable.Range(1, cuts.Length - 2).Select(at => DatedChange.At(sums, cuts[at - 1], cuts[at], cuts[at + 1], minimumLength, dispersion))], best[^1]);
    }

    private static (double[] Best, int[] Last) Search(int length, int minimumLength, double perChange, double slack, Func<int, int, double> costOf)
    {
        var best = new double[length + 1];
        var last = new int[length + 1];
        var droppedAt = new Dictionary<int, int>();
        var candidates = new List<int> { 0 };
        Array.Fill(best, double.PositiveInfinity);
        best[0] = -perChange;
        for (var to = minimumLength; to <= length; to++)
        {
            // A change dropped at one step could still be best until a stretch that begins there is long enough.
            candidates.RemoveAll(from => droppedAt.TryGetValue(from, out var step) && step + minimumLength <= to);
            foreach (var from in candidates)
            {
                var total = best[from] + costOf(from, to) + perChange;
                if (total < best[to])
                {
                    (best[to], last[to]) = (total, from);
                }
            }

            foreach (var from in candidates.Where(from => best[from] + costOf(from, to) > best[to] + slack))
            {
                droppedAt.TryAdd(from, to);
            }

            if (to - minimumLength + 1 >= minimumLength)
            {
                candidates.Add(to - minimumLength + 1);
            }
        }

        return (best, last);
    }
}
