using System.Text.Json;
using System.Text.Json.Nodes;

namespace OBI.Phenomenon.Node.Test;

/// <summary>The solver's program, with what is sent to it and what comes back.</summary>
public sealed class SolveTest
{
    // x + y + z = 7 and 2x + 2y between 0 and 7, in whole numbers.
    private const string Input = """
        {
          "programme": { "unknowns": 3, "rows": [{ "columns": [0, 1, 2], "factors": [1, 1, 1] }, { "columns": [0, 1], "factors": [2, 2] }, { "columns": [0], "factors": [1] }] },
          "limits": [[7, 7], [0, 7], [0, null]],
          "questions": [
            { "cost": { "columns": [0], "factors": [-1] }, "limits": [[2, 0, 2]], "whole": true },
            { "cost": { "columns": [0], "factors": [-1] }, "limits": [], "whole": true },
            { "cost": { "columns": [0], "factors": [-1] }, "limits": [], "whole": false },
            { "cost": { "columns": [0], "factors": [1] }, "limits": [[2, 9, null]], "whole": true },
            { "cost": { "columns": [2], "factors": [-1] }, "limits": [[0, 0, null]], "whole": true }
          ]
        }
        """;

    [Test]
    public void Solve_Questions_AreAnsweredInTheirOrder()
    {
        using var host = NodeHost.Start(NodeHome.Find(), "solve");

        var answers = host.Call("solve", JsonNode.Parse(Input)).EnumerateArray().ToArray();

        Assert.That(answers.Select(answer => answer.GetProperty("outcome").GetString()), Is.EqualTo(new[] { "optimal", "optimal", "unproven", "infeasible", "unbounded" }));
        Assert.That(answers[..3].Select(answer => answer.GetProperty("bound").GetDouble()), Is.EqualTo(new[] { -2, -3, -3.5 }).Within(1e-9));
        Assert.That(Point(answers[0])[0], Is.EqualTo(2));
        Assert.That(Point(answers[1])[0], Is.EqualTo(3));
        Assert.That(answers[2].TryGetProperty("point", out _), Is.False);
    }

    [Test]
    public void Solve_WithoutProgramme_MeansTheLastOneUnderTheLimitsGiven()
    {
        using var host = NodeHost.Start(NodeHome.Find(), "solve");
        host.Call("solve", JsonNode.Parse(Input));

        var answers = host.Call("solve", JsonNode.Parse("""{ "limits": [[5, 5], [0, null], [0, null]], "questions": [{ "cost": { "columns": [0], "factors": [-1] }, "limits": [], "whole": true }] }"""));

        Assert.That(answers[0].GetProperty("bound").GetDouble(), Is.EqualTo(-5).Within(1e-9));
    }

    private static int[] Point(JsonElement answer) => [.. answer.GetProperty("point").EnumerateArray().Select(number => number.GetInt32())];
}
