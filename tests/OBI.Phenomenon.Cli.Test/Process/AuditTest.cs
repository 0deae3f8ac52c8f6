using System.Globalization;
using System.Text.Json;

namespace OBI.Phenomenon.Cli.Test.Process;

/// <summary>The attack on what a run really leaves: no derived interval may miss the truth, which lies in the internal edition beside it.</summary>
public sealed class AuditTest
{
    private static readonly Desk Shared = new();

    [OneTimeSetUp]
    public void Run() => Shared.RunQuarter("--period", "2025-Q4", "--out", "q4");

    [OneTimeTearDown]
    public void CleanUp() => Shared.Dispose();

    [Test]
    public void Audit_ReleasedEdition_DerivesNothingThatIsNotTrue()
    {
        var run = Obi.Run(Shared.Folder, "audit", "q4");

        var truth = TrueNumbers();
        var rows = run.Output.TrimEnd().Split('\n').Select(row => row.Split(',')).ToArray();
        Assert.That(rows[0], Is.EqualTo(new[] { "edition", "table", "key", "lower", "upper", "width", "verdict" }));
        var known = rows[1..].Where(row => truth.ContainsKey((row[1], row[2]))).ToArray();
        Assert.That(known, Has.Length.GreaterThan(100));
        Assert.That(
            known.Where(row => truth[(row[1], row[2])] < decimal.Parse(row[3], CultureInfo.InvariantCulture) || (row[4].Length > 0 && truth[(row[1], row[2])] > decimal.Parse(row[4], CultureInfo.InvariantCulture))).Select(row => string.Join(',', row)),
            Is.Empty);
        Assert.That(run.ExitCode, Is.EqualTo(rows[1..].Any(row => row[6] != "safe") ? 1 : 0), run.Error);
    }

    [Test]
    public void Audit_ReleasedReport_HoldsNoNumberThatThePictureDoesNot()
    {
        var run = Obi.Run(Shared.Folder, "audit", "q4", "--json");

        var report = JsonDocument.Parse(run.Output).RootElement;
        Assert.That(report.GetProperty("editions").EnumerateArray().Select(edition => edition.GetString()), Is.EqualTo(new[] { "2025-Q4" }));
        Assert.That(report.GetProperty("undeclared").GetArrayLength(), Is.Zero, run.Error);
        Assert.That(report.GetProperty("intervals").GetArrayLength(), Is.GreaterThan(100));
    }

    [Test]
    public void Audit_FolderWithoutEdition_IsRefused()
    {
        var run = Obi.Run(Shared.Folder, "audit", "data-samples");

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((3, "data-samples: a released edition holds a picture.json; name the folder that a run left for readers.\n")));
    }

    [TestCase("audit")]
    [TestCase("audit", "q4", "--as-supplier", "bz")]
    public void Audit_HalfACommand_IsAQuestionOfUsage(params string[] arguments)
    {
        Assert.That(Obi.Run(Shared.Folder, arguments).ExitCode, Is.EqualTo(2));
    }

    private static Dictionary<(string Table, string Key), decimal> TrueNumbers()
    {
        using var picture = JsonDocument.Parse(File.ReadAllText(Shared.PathOf("q4", "intern", "werkdossier.json")));
        return picture.RootElement.GetProperty("tables").EnumerateArray()
            .SelectMany(table => table.GetProperty("rows").EnumerateArray().Select(row => (
                Table: table.GetProperty("id").GetString()!,
                Key: string.Join('|', row.GetProperty("key").EnumerateArray().Select(part => part.GetString() switch { "*" => "TOTAL", "-" => "UNOBSERVED", var code => code })),
                Value: row.GetProperty("values")[0])))
            .Where(row => row.Value.ValueKind == JsonValueKind.Number)
            .ToDictionary(row => (row.Table, row.Key), row => row.Value.GetDecimal());
    }
}
