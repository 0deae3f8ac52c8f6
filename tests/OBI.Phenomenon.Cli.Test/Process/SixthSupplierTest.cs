using System.Text.Json;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Cli.Test.Process;

/// <summary>A ministry joins with two YAML files and an export, as the README says, and no code.</summary>
public sealed class SixthSupplierTest
{
    [Test]
    public void Run_FolderAdded_TakesTheSupplierIn()
    {
        using var desk = new Desk();
        foreach (var file in Directory.GetFiles(Repository.PathOf("tests", "OBI.Phenomenon.Cli.Test", "Fixtures", "ocw"), "*", SearchOption.AllDirectories))
        {
            var name = Path.GetFileName(file);
            var to = name.EndsWith(".yaml", StringComparison.Ordinal) ? desk.PathOf("pipelines", "sources", "ocw", name) : desk.PathOf("data-samples", "ocw", name);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        var check = Obi.Run(desk.Folder, "check", "pipelines");
        var summary = desk.RunQuarter("--period", "2025-Q4");

        Assert.That(check.ExitCode, Is.Zero, check.Output);
        var supplier = summary.GetProperty("suppliers").EnumerateArray().Single(line => line.GetProperty("supplier").GetString() == "ocw");
        Assert.That(supplier.GetProperty("read").GetInt32(), Is.EqualTo(9));
        Assert.That(supplier.GetProperty("accepted").GetInt32(), Is.EqualTo(7));
        Assert.That(supplier.GetProperty("outOfScope").GetInt32(), Is.EqualTo(1));
        Assert.That(supplier.GetProperty("quarantined").GetInt32(), Is.EqualTo(1));
        Assert.That(Names(desk), Does.Contain("ocw"));
    }

    private static IEnumerable<string?> Names(Desk desk)
    {
        var picture = JsonDocument.Parse(File.ReadAllBytes(desk.PathOf("output", "quarterly", "2025-Q4", "picture.json")));
        return picture.RootElement.GetProperty("suppliers").EnumerateArray().Select(supplier => supplier.GetProperty("id").GetString());
    }
}
