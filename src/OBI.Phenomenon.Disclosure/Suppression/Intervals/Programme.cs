using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using OBI.Phenomenon.Node;

namespace OBI.Phenomenon.Disclosure.Suppression.Intervals;

/// <summary>A linear programme in whole numbers that are not negative.</summary>
/// <param name="Unknowns">How many numbers it is about.</param>
/// <param name="Rows">Sums of them.</param>
/// <param name="Limits">The limits of each row.</param>
internal sealed record Programme(int Unknowns, ImmutableArray<LinearForm> Rows, ImmutableArray<Limits> Limits)
{
    /// <summary>The Node program that solves it.</summary>
    internal const string Solver = "solve";

    /// <summary>Has questions answered, in their order.</summary>
    /// <exception cref="NodeException">The solver failed.</exception>
    internal ImmutableArray<Answer> Ask(NodeHost node, IReadOnlyCollection<Question> questions)
    {
        if (questions.Count == 0)
        {
            return [];
        }

        var rows = new JsonArray();
        for (var row = 0; row < Rows.Length; row++)
        {
            var written = Written(Rows[row]);
            written["lower"] = Limits[row].Lower;
            written["upper"] = Limits[row].Upper;
            rows.Add(written);
        }

        var output = node.Call(Solver, new JsonObject
        {
            ["unknowns"] = Unknowns,
            ["rows"] = rows,
            ["questions"] = new JsonArray([.. questions.Select(Written)]),
        });
        return [.. output.EnumerateArray().Select(Read)];
    }

    private static JsonObject Written(LinearForm form) => new()
    {
        ["columns"] = new JsonArray([.. form.Columns.Select(column => JsonValue.Create(column))]),
        ["factors"] = new JsonArray([.. form.Factors.Select(factor => JsonValue.Create(factor))]),
    };

    private static JsonObject Written(Question question) => new()
    {
        ["cost"] = Written(question.Cost),
        ["rows"] = new JsonArray([.. question.Changes.Select(change => new JsonArray(change.Row, change.Lower, change.Upper))]),
        ["whole"] = question.Thorough,
    };

    private static Answer Read(JsonElement answer) => new(
        answer.GetProperty("outcome").GetString() switch
        {
            "optimal" => Outcome.Optimal,
            "unbounded" => Outcome.Unbounded,
            "infeasible" => Outcome.Infeasible,
            "unproven" => Outcome.Unproven,
            var other => throw new NodeException($"the Node program '{Solver}' answered '{other}', which is no outcome."),
        },
        answer.TryGetProperty("bound", out var bound) ? bound.GetDouble() : 0,
        answer.TryGetProperty("point", out var point) ? [.. point.EnumerateArray().Select(number => number.GetInt64())] : null);
}
