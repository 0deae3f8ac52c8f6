using System.Text.Json;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Cli.Test.Process;

public sealed class ProtectTest
{
    // 2 + 18 = 20, 30 + 10 = 40, and both columns.
    private const string Table = """
        { "inner": [{}, {}, {}, {}], "note": "kept – as it is", "cells": [
          { "key": ["all", "all"], "inner": [0, 1, 2, 3], "value": 60, "primary": 0 },
          { "key": ["all", "x"], "inner": [0, 2], "value": 32, "primary": 0 },
          { "key": ["all", "y"], "inner": [1, 3], "value": 28, "primary": 0 },
          { "key": ["a", "all"], "inner": [0, 1], "value": 20, "primary": 0 },
          { "key": ["a", "x"], "inner": [0], "value": 2, "primary": 1, "interval": [0, 1] },
          { "key": ["a", "y"], "inner": [1], "value": 18, "primary": 0, "interval": [0, 1] },
          { "key": ["b", "all"], "inner": [2, 3], "value": 40, "primary": 0 } ] }
        """;

    [Test]
    public void Protect_OwnTable_PrintsItWithWhatIsHidden()
    {
        using var folder = new TemporaryFolder();
        folder.Write("table.json", Table);

        var run = Obi.Run(folder.Path, "protect", "table.json");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        using var printed = JsonDocument.Parse(run.Output);
        var cells = printed.RootElement.GetProperty("cells").EnumerateArray().ToArray();
        Assert.That(cells.Select(cell => cell.GetProperty("suppressed").GetInt32()), Is.EqualTo(new[] { 0, 0, 0, 0, 1, 1, 0 }));
        Assert.That(cells[4].GetProperty("interval").EnumerateArray().Select(end => end.GetInt32()), Is.EqualTo(new[] { 0, 20 }));
        Assert.That(printed.RootElement.GetProperty("note").GetString(), Is.EqualTo("kept – as it is"));
        Assert.That(run.Error, Is.EqualTo("2 of 7 numbers hidden: 1 sensitive, 1 to protect them\n"));
    }

    [Test]
    public void Protect_WithThreshold_FindsTheSensitiveOnesItself()
    {
        using var folder = new TemporaryFolder();
        folder.Write("table.json", Table);

        var run = Obi.Run(folder.Path, "protect", "table.json", "--threshold", "19", "--interval");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        using var printed = JsonDocument.Parse(run.Output);
        var cells = printed.RootElement.GetProperty("cells").EnumerateArray().ToArray();
        Assert.That(cells.Select(cell => cell.GetProperty("primary").GetInt32()), Is.EqualTo(new[] { 0, 0, 0, 0, 1, 1, 0 }));
        Assert.That(cells.Where(cell => cell.GetProperty("suppressed").GetInt32() == 1).Select(Width), Has.All.GreaterThanOrEqualTo(19));
        Assert.That(cells.Where(cell => cell.GetProperty("suppressed").GetInt32() == 0).Any(cell => cell.TryGetProperty("interval", out _)), Is.False);
    }

    [Test]
    public void Protect_NumbersWithDecimals_StayWhatTheyAre()
    {
        using var folder = new TemporaryFolder();
        folder.Write("table.json", """{"inner":[1,2],"cells":[{"key":["all"],"inner":[0,1],"value":3.75,"primary":0},{"key":["a"],"inner":[0],"value":1.5,"primary":1},{"key":["b"],"inner":[1],"value":2.25,"primary":0}]}""");

        var run = Obi.Run(folder.Path, "protect", "table.json");

        Assert.That(run.Output.ReplaceLineEndings(string.Empty).Replace(" ", string.Empty, StringComparison.Ordinal), Does.Contain("\"value\":1.5,\"primary\":1,\"suppressed\":1,\"interval\":[0,3.75]"));
    }

    [TestCase("--threshold", "3", TestName = "Protect_Singles_WithoutTheOption")]
    [TestCase("--threshold", "3", "--singletons", TestName = "Protect_Singles_WithTheOption")]
    public void Protect_TwoNumbersOfOne(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        folder.Write("table.json", """{"inner":[1,2,3],"cells":[{"key":["all"],"inner":[0,1,2],"value":9},{"key":["a"],"inner":[0],"value":1},{"key":["b"],"inner":[1],"value":1},{"key":["c"],"inner":[2],"value":7}]}""");

        var run = Obi.Run(folder.Path, ["protect", "table.json", .. arguments]);

        Assert.That(run.Error, Does.StartWith(arguments.Length == 2 ? "2 of 4" : "3 of 4"));
    }

    [TestCase("[]", "is not a JSON object; a table has inner and cells")]
    [TestCase("{\n\"inner\": [", "line 2: is not JSON; check brackets, commas and quotes there")]
    [TestCase("""{"inner":[],"inner":[]}""", "line 1: is not JSON; check brackets, commas and quotes there")]
    [TestCase("""{"cells":[]}""", "inner: is not a list; 'obi protect --help' describes a table")]
    [TestCase("""{"inner":[1],"cells":[7]}""", "cells[0]: is not an object; a cell has key, inner and value")]
    [TestCase("""{"inner":[1],"cells":[{"key":[4711],"inner":[0],"value":1,"primary":0}]}""", "cells[0].key[0]: is not text; a key is a list of labels")]
    [TestCase("""{"inner":[1],"cells":[{"key":["a"],"inner":[1],"value":1,"primary":0}]}""", "cells[0].inner[0]: is not a whole number from 0 to 0")]
    [TestCase("""{"inner":[1],"cells":[{"key":["a"],"inner":[0,0],"value":1,"primary":0}]}""", "cells[0].inner: names a part twice; a cell is the sum of different parts")]
    [TestCase("""{"inner":[1],"cells":[{"key":["a"],"inner":[],"value":1,"primary":0}]}""", "cells[0].value: is not 0, but the cell has no parts; name its parts in inner")]
    [TestCase("""{"inner":[1],"cells":[{"key":["a"],"inner":[0],"value":-4711,"primary":0}]}""", "cells[0].value: is not a number of at least 0")]
    [TestCase("""{"inner":[1],"cells":[{"key":["a"],"inner":[0],"value":0.12345678,"primary":0}]}""", "cells[0].value: is too long; a number has at most 6 decimals and is at most 1000000000000")]
    [TestCase("""{"inner":[1],"cells":[{"key":["a"],"inner":[0],"value":1}]}""", "cells[0].primary: is not there; say 1 or 0, or give --threshold")]
    [TestCase("""{"inner":[1],"cells":[{"key":["a"],"inner":[0],"value":1,"primary":2}]}""", "cells[0].primary: is not 1 or 0; say whether the number is sensitive")]
    [TestCase("""{"inner":[1],"maxN":-1,"cells":[]}""", "maxN: is not a whole number from 0 to 2147483646")]
    [TestCase("""{"inner":[1],"cells":[{"key":["a"],"inner":[0],"value":1,"primary":0},{"key":["a"],"inner":[0],"value":1,"primary":0}]}""", "cells[1].key: is that of an earlier cell as well; give every cell a key of its own")]
    [TestCase("""{"inner":[1],"cells":[{"key":["a"],"inner":[0],"value":4711,"primary":0},{"key":["b"],"inner":[0],"value":4712,"primary":0}]}""", "cell 'b' is not what the other cells make it; check the values, and which cells are sums of which")]
    public void Protect_BrokenTable_SaysWhereAndNeverWhat(string table, string problem)
    {
        using var folder = new TemporaryFolder();
        folder.Write("table.json", table);

        var run = Obi.Run(folder.Path, "protect", "table.json");

        Assert.That((run.ExitCode, run.Output, run.Error), Is.EqualTo((3, string.Empty, $"table.json: {problem}\n")));
    }

    [Test]
    public void Protect_WithoutFile_SaysWhatToName()
    {
        using var folder = new TemporaryFolder();

        var run = Obi.Run(folder.Path, "protect", "table.json");

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((3, "table.json: is not there; name a table in JSON, as 'obi protect --help' describes it\n")));
    }

    [Test]
    public void Protect_ThresholdThatIsNone_IsAMatterOfUsage()
    {
        using var folder = new TemporaryFolder();

        var run = Obi.Run(folder.Path, "protect", "table.json", "--threshold", "0");

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith("--threshold is a whole number of at least 1"));
    }

    private static long Width(JsonElement cell) =>
        cell.GetProperty("interval")[1] is { ValueKind: JsonValueKind.Number } upper ? upper.GetInt64() - cell.GetProperty("interval")[0].GetInt64() : long.MaxValue;
}
