using OBI.Phenomenon.Audit.Cells;
using OBI.Phenomenon.Node;

namespace OBI.Phenomenon.Audit.Solving;

/// <summary>Derives what cells can be from all that is known: conclusions first, then linear programmes for what hangs together in circles.</summary>
internal static class Derivation
{
    /// <summary>Blocks larger than this are parted where editions are tied together by assumptions, whose conclusions stay in the bounds.</summary>
    private const int MostTogether = 240;

    /// <summary>What each of the targets can be.</summary>
    /// <exception cref="AuditException">What is known cannot all be true.</exception>
    internal static IReadOnlyDictionary<int, Bound> Derive(AttackSystem system, IReadOnlySet<int> targets, NodeHost host, IReadOnlyList<string> editions)
    {
        var propagation = new Propagation(system);
        if (propagation.Conclude() is { Count: > 0 } broken)
        {
            throw Contradiction.Of(editions, broken.Select(cell => system.Cells[cell]));
        }

        Bound[] certain = [.. propagation.Bounds];
        propagation.Assume();
        var bounds = propagation.Bounds;
        var derived = targets.ToDictionary(target => target, target => bounds[target]);
        Relation[] active = [.. system.Relations.Index().Where(relation => propagation.IsActive(relation.Index)).Select(relation => relation.Item)];
        var solver = new BlockSolver(host);
        foreach (var block in Block.Of(active, bounds).SelectMany(block => Part(block, bounds)).Where(block => !block.IsTree))
        {
            int[] wanted = [.. block.Cells.Where(targets.Contains)];
            if (wanted.Length == 0)
            {
                continue;
            }

            // What is assumed may contradict itself in ways that only the solver sees; then nothing assumed is used here.
            var found = solver.Solve(block, wanted, bounds)
                ?? solver.Solve(block with { Relations = [.. block.Relations.Where(relation => !relation.IsAssumed)] }, wanted, certain)
                ?? throw Contradiction.Of(editions, block.Cells.Select(cell => system.Cells[cell]));
            foreach (var (target, bound) in wanted.Zip(found))
            {
                derived[target] = bound;
            }
        }

        return derived;
    }

    private static IEnumerable<Block> Part(Block block, IReadOnlyList<Bound> bounds) => block.Cells.Count <= MostTogether
        ? [block]
        : Block.Of(block.Relations.Where(relation => !relation.IsAssumed), bounds);
}
