using System.Text.Json.Nodes;
using OBI.Phenomenon.Audit.Cells;
using OBI.Phenomenon.Node;

namespace OBI.Phenomenon.Audit.Solving;

/// <summary>Finds what the cells of a block can be by linear programmes, in whole numbers where the block is small.</summary>
internal sealed class BlockSolver(NodeHost host)
{
    /// <summary>Up to this many cells a block is solved in whole numbers; beyond it as fractions, which never makes an interval narrower than it is.</summary>
    internal const int MostWhole = 80;

    private const string Ranges = "ranges";

    /// <summary>The solver's precision is 1e-8; a count is a whole number.</summary>
    private const double Slack = 1e-6;

    /// <summary>What each target can be, in the order of the targets; null when the relations cannot all be true.</summary>
    internal IReadOnlyList<Bound>? Solve(Block block, IReadOnlyList<int> targets, IReadOnlyList<Bound> bounds)
    {
        var places = block.Cells.Index().ToDictionary(cell => cell.Item, cell => cell.Index);
        var found = new List<Bound>();
        while (found.Count < targets.Count)
        {
            var answer = host.Call(Ranges, new JsonObject
            {
                ["lower"] = new JsonArray([.. block.Cells.Select(cell => JsonValue.Create(bounds[cell].Lower))]),
                ["upper"] = new JsonArray([.. block.Cells.Select(cell => Finite(bounds[cell].Upper))]),
                ["constraints"] = new JsonArray([.. block.Relations.Select(relation => Write(relation, places))]),
                ["targets"] = new JsonArray([.. targets.Skip(found.Count).Select(target => JsonValue.Create(places[target]))]),
                ["integers"] = block.Cells.Count <= MostWhole,
            });
            if (answer.TryGetProperty("infeasible", out _))
            {
                return null;
            }

            foreach (var range in answer.GetProperty("ranges").EnumerateArray())
            {
                var least = (long)Math.Ceiling(range[0].GetDouble() - Slack);
                found.Add(bounds[targets[found.Count]].And(least, range[1].ValueKind == System.Text.Json.JsonValueKind.Null ? Bound.Open : (long)Math.Floor(range[1].GetDouble() + Slack)));
            }
        }

        return found;
    }

    private static JsonObject Write(Relation relation, Dictionary<int, int> places) => new()
    {
        ["terms"] = new JsonArray([.. relation.Terms.Select(term => new JsonArray(places[term.Cell], term.Sign))]),
        ["min"] = Finite(relation.Min),
        ["max"] = Finite(relation.Max),
    };

    private static JsonValue? Finite(long number) => Math.Abs(number) >= Bound.Open ? null : JsonValue.Create(number);
}
