namespace OBI.Phenomenon.Cli.Test.Process;

/// <summary>A result follows from deliveries and definitions, and from nothing else.</summary>
public sealed class ReproducibilityTest
{
    private static readonly Dictionary<string, string>[] Machines =
    [
        new() { ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Asia/Tokyo", ["DOTNET_PROCESSOR_COUNT"] = "1" },
        new() { ["LC_ALL"] = "C", ["TZ"] = "America/Anchorage", ["DOTNET_TieredCompilation"] = "0" },
    ];

    /// <summary>A quarter with little before it, so that it is soon made.</summary>
    private const string Young = "2021-Q4";

    [Test]
    public void Run_OtherFolderCultureTimeZoneAndCores_GivesTheSameBytes()
    {
        foreach (var machine in Machines)
        {
            using var desk = new Desk();
            var run = Obi.Run(desk.Folder, machine, "run", "pipelines/quarterly.yaml", "--out", "uit", "--internal", "uit-binnen");
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Directory.Move(desk.PathOf("uit-binnen"), desk.PathOf("uit", "intern"));
            Assert.That(Desk.Fingerprint(desk.PathOf("uit")), Is.EqualTo(MadeQuarter.Fingerprint));
        }
    }

    [Test]
    public void Run_AgainWithNothingNew_GivesTheSameBytesOfWhatWasKept()
    {
        using var desk = MadeQuarter.Copy();
        var kept = KeptIn(desk);

        desk.RunQuarter("--out", "weer");

        Assert.That(Desk.Fingerprint(desk.PathOf("weer")), Is.EqualTo(MadeQuarter.Fingerprint));
        Assert.That(KeptIn(desk), Is.EqualTo(kept), "nothing was made again");
    }

    [Test]
    public void Run_AsOfAnEarlierSequence_GivesTheSameBytesAfterMoreHasComeIn()
    {
        using var desk = new Desk();
        var later = HoldBack(desk, after: "20250801");
        var first = desk.RunQuarter("--period", "2025-Q2", "--out", "toen", "--internal", "toen-binnen");
        var sequence = first.GetProperty("asOfSequence").GetInt64().ToString(System.Globalization.CultureInfo.InvariantCulture);

        // What was held back holds late rows, corrections and withdrawals of records of that quarter; one more withdraws a known record.
        foreach (var (from, to) in later)
        {
            File.Move(from, to);
        }

        Withdraw(desk);
        var now = desk.RunQuarter("--period", "2025-Q2", "--out", "nu", "--internal", "nu-binnen");
        var again = desk.RunQuarter("--period", "2025-Q2", "--as-of", sequence, "--out", "weer", "--internal", "weer-binnen");

        Assert.That(now.GetProperty("resultSha256").GetString(), Is.Not.EqualTo(first.GetProperty("resultSha256").GetString()));
        Assert.That(again.GetProperty("resultSha256").GetString(), Is.EqualTo(first.GetProperty("resultSha256").GetString()));
        Assert.That(Desk.Fingerprint(desk.PathOf("weer")), Is.EqualTo(Desk.Fingerprint(desk.PathOf("toen"))));
        Assert.That(Desk.Fingerprint(desk.PathOf("weer-binnen")), Is.EqualTo(Desk.Fingerprint(desk.PathOf("toen-binnen"))));
    }

    [Test]
    public void Run_AnotherResultThanExpected_EndsWithFourAndLeavesTheOldOne()
    {
        using var desk = new Desk();
        var hash = desk.RunQuarter("--period", Young).GetProperty("resultSha256").GetString()!;
        var (before, kept) = (Desk.Fingerprint(desk.PathOf("output", "quarterly", Young)), KeptIn(desk));
        desk.RunQuarter("--period", Young, "--expect", hash);
        Assert.That(KeptIn(desk).Intersect(kept), Is.Empty, "what is expected is made anew");
        var pipeline = desk.PathOf("pipelines", "quarterly.yaml");
        File.WriteAllText(pipeline, File.ReadAllText(pipeline).Replace("cell: 5", "cell: 6", StringComparison.Ordinal));

        var run = Obi.Run(desk.Folder, "run", "pipelines/quarterly.yaml", "--period", Young, "--expect", hash);

        Assert.That(run.ExitCode, Is.EqualTo(4), run.Error);
        Assert.That(run.Error, Does.Contain("not the one expected"));
        Assert.That(Desk.Fingerprint(desk.PathOf("output", "quarterly", Young)), Is.EqualTo(before));
        Assert.That(File.Exists(desk.PathOf("output", "quarterly", $"{Young}.differs", "picture.json")), Is.True);
    }

    /// <summary>Every file that is kept beside the store, and when it was written.</summary>
    private static IEnumerable<(string File, DateTime Written)> KeptIn(Desk desk) =>
        [.. Directory.GetFiles(desk.PathOf("output", "quarterly", "obi.db.cache")).Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.GetLastWriteTimeUtc(file)))];

    private static List<(string From, string To)> HoldBack(Desk desk, string after)
    {
        var held = new List<(string, string)>();
        foreach (var path in Directory.GetFiles(desk.PathOf("data-samples"), "*_*_*.*", SearchOption.AllDirectories))
        {
            if (string.CompareOrdinal(Path.GetFileName(path).Split('_')[1], after) > 0)
            {
                var aside = desk.PathOf(Path.GetFileName(path));
                File.Move(path, aside);
                held.Add((aside, path));
            }
        }

        return held;
    }

    private static void Withdraw(Desk desk)
    {
        var folder = desk.PathOf("data-samples", "politie");
        var known = Directory.GetFiles(folder).Where(path => path.Contains("_202506", StringComparison.Ordinal)).Order(StringComparer.Ordinal).First();
        var lines = File.ReadAllLines(known, System.Text.Encoding.Latin1);
        var fields = lines[1].Split(';');
        fields[Array.IndexOf(lines[0].Split(';'), "status")] = "I";
        File.WriteAllText(Path.Combine(folder, "politie_20260115_001.csv"), $"{lines[0]}\r\n{string.Join(';', fields)}\r\n", System.Text.Encoding.Latin1);
    }
}
