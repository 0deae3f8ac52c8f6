using System.Text.Json;

namespace OBI.Phenomenon.Cli.Test.Process;

/// <summary>A desk at which the newest quarter was made, once for all tests: a test that is not about the making takes a copy, and makes again only what differs.</summary>
/// <remarks>What is kept is found by the hash of all it follows from, so a test of what a result follows from is as strict on a copy.</remarks>
[SetUpFixture]
public sealed class MadeQuarter
{
    internal const string Period = "2025-Q4";

    private static readonly Dictionary<string, string> Machine = new() { ["LC_ALL"] = "nl_NL.UTF-8", ["TZ"] = "Europe/Amsterdam" };

    private static readonly Lazy<(Desk Desk, JsonElement Summary)> Made = new(Make);

    /// <summary>What the run said.</summary>
    internal static JsonElement Summary => Made.Value.Summary;

    /// <summary>Every file of the result with its hash.</summary>
    internal static string Fingerprint => Desk.Fingerprint(Made.Value.Desk.PathOf("output", "quarterly", Period));

    /// <summary>A desk with the same on it.</summary>
    internal static Desk Copy() => new(Made.Value.Desk);

    [OneTimeTearDown]
    public void Remove()
    {
        if (Made.IsValueCreated)
        {
            Made.Value.Desk.Dispose();
        }
    }

    private static (Desk Desk, JsonElement Summary) Make()
    {
        var desk = new Desk();
        var run = Obi.Run(desk.Folder, Machine, "run", "pipelines/quarterly.yaml", "--json");
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        return (desk, JsonDocument.Parse(run.Output).RootElement);
    }
}
