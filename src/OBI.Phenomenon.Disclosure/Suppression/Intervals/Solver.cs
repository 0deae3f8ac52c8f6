using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using OBI.Phenomenon.Node;

namespace OBI.Phenomenon.Disclosure.Suppression.Intervals;

/// <summary>HiGHS, in Node.</summary>
/// <remarks>What it answers depends on the questions asked about the same programme before, and on nothing else.</remarks>
internal sealed class Solver : IDisposable
{
    private const string Program = "solve";

    private readonly NodeHost _node = NodeHost.Start(NodeHome.Find(), Program);
    private Programme? _loaded;

    /// <summary>Answers questions, in their order.</summary>
    /// <param name="programme">What they are about; it is sent once as long as it is the same object.</param>
    /// <param name="limits">The limits of each of its rows.</param>
    /// <param name="questions">The questions.</param>
    /// <exception cref="NodeException">The solver failed.</exception>
    internal ImmutableArray<Answer> Ask(Programme programme, IReadOnlyCollection<Limits> limits, IReadOnlyCollection<Question> questions)
    {
        if (questions.Count == 0)
        {
            return [];
        }

        var input = new JsonObject
        {
            ["limits"] = new JsonArray([.. limits.Select(row => new JsonArray(row.Lower, row.Upper))]),
            ["questions"] = new JsonArray([.. questions.Select(Written)]),
        };
        if (!ReferenceEquals(programme, _loaded))
        {
            input["programme"] = new JsonObject
            {
                ["unknowns"] = programme.Unknowns,
                ["rows"] = new JsonArray([.. programme.Rows.Select(Written)]),
            };
            _loaded = null;
        }

        var output = _node.Call(Program, input);
        _loaded = programme;
        return [.. output.EnumerateArray().Select(Read)];
    }

    /// <inheritdoc/>
    public void Dispose() => _node.Dispose();

    private static JsonObject Written(LinearForm form) => new()
    {
        ["columns"] = new JsonArray([.. form.Columns.Select(column => JsonValue.Create(column))]),
        ["factors"] = new JsonArray([.. form.Factors.Select(factor => JsonValue.Create(factor))]),
    };

    private static JsonObject Written(Question question) => new()
    {
        ["cost"] = Written(question.Cost),
        ["limits"] = new JsonArray(new JsonArray(question.Row, question.Limits.Lower, question.Limits.Upper)),
        ["whole"] = question.Thorough,
    };

    private static Answer Read(JsonElement answer) => new(
        answer.GetProperty("outcome").GetString() switch
        {
            "optimal" => Outcome.Optimal,
            "unbounded" => Outcome.Unbounded,
            "infeasible" => Outcome.Infeasible,
            "unproven" => Outcome.Unproven,
            var other => throw new NodeException($"the Node program '{Program}' answered '{other}', which is no outcome."),
        },
        answer.TryGetProperty("bound", out var bound) ? bound.GetDouble() : null,
        answer.TryGetProperty("point", out var point) ? [.. point.EnumerateArray().Select(number => number.GetInt64())] : null);
}
