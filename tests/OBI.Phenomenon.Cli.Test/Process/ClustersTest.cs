using System.Text;
using System.Text.Json;
using OBI.Phenomenon.Analysis.Patterns.Ledger;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Cli.Test.Process;

public sealed class ClustersTest
{
    [Test]
    public void Clusters_OwnFile_PrintsARowForEachRecordAndSaysWhatWasFound()
    {
        using var folder = new TemporaryFolder();
        folder.Write("records.csv", TwoGroups() + "last,,,\n");
        folder.Write("mine.csv", Truth());

        var run = Obi.Run(folder.Path, "clusters", "records.csv", "--against", "mine.csv");

        var rows = run.Output.TrimEnd().Split('\n');
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(rows[0], Is.EqualTo("id,cluster,probability,status"));
        Assert.That(rows[1..^1].Select(row => row.Split(',')[0]), Is.EqualTo(Enumerable.Range(0, 60).Select(record => $"r{record}")));
        Assert.That(rows[1..^1].Select(row => row.Split(',')[1]), Is.EqualTo(Enumerable.Range(0, 60).Select(record => record % 3 == 0 ? "2" : "1")), "the larger first");
        Assert.That(rows[1], Does.EndWith(",assigned"));
        Assert.That(rows[^1], Is.EqualTo("last,-1,,insufficient"));
        Assert.That(run.Error, Is.EqualTo("61 records, 2 clusters; 0 noise, 1 with nothing observed\nagainst mine.csv: ARI 1.0000, NMI 1.0000, AMI 1.0000 over 60 of 61 records\n"));
    }

    [Test]
    public void Clusters_Json_HoldsTheModelInCountsThatCanBeRecounted()
    {
        using var folder = new TemporaryFolder();
        folder.Write("records.csv", TwoGroups());

        var run = Obi.Run(folder.Path, "clusters", "records.csv", "--json", "model.json");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        var actor = Model(folder)[0];
        var cluster = actor.GetProperty("clusters")[1];
        Assert.That(actor.GetProperty("actor").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(actor.GetProperty("choice").GetProperty("classes").GetInt32(), Is.EqualTo(2));
        Assert.That(cluster.GetProperty("cluster").GetInt32(), Is.EqualTo(2));
        Assert.That(cluster.GetProperty("records").GetInt32(), Is.EqualTo(20));
        Assert.That(cluster.GetProperty("name").EnumerateArray().Select(label => label.GetString()), Is.EqualTo(new[] { "modus=ddos", "target=press" }));
        var ddos = cluster.GetProperty("labels").EnumerateArray().Single(label => label.GetProperty("label").GetString() == "ddos");
        Assert.That((ddos.GetProperty("inside").GetInt32(), ddos.GetProperty("insideObserved").GetInt32(), ddos.GetProperty("elsewhere").GetInt32(), ddos.GetProperty("elsewhereObserved").GetInt32()), Is.EqualTo((20, 20, 0, 40)));
        Assert.That(cluster.GetProperty("stability").GetProperty("grade").GetString(), Is.EqualTo("veryStable"));
        Assert.That(actor.GetProperty("secondOpinion").GetProperty("agreement").GetDouble(), Is.EqualTo(1));
        Assert.That(actor.GetProperty("assignments").GetArrayLength(), Is.EqualTo(60));
    }

    [Test]
    public void Clusters_TwoActors_ShareNoNumberAndEachHaveAModel()
    {
        using var folder = new TemporaryFolder();
        var rows = TwoGroups().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        folder.Write("records.csv", $"actor,{rows[0]}\n" + string.Concat(rows[1..].Select(row => $"XB,{row}\nXA,a{row}\n")));

        var run = Obi.Run(folder.Path, "clusters", "records.csv", "--json", "model.json");

        var actors = Model(folder);
        Assert.That(actors.Select(actor => actor.GetProperty("actor").GetString()), Is.EqualTo(new[] { "XA", "XB" }));
        Assert.That(actors.SelectMany(actor => actor.GetProperty("clusters").EnumerateArray()).Select(cluster => cluster.GetProperty("cluster").GetInt32()), Is.EqualTo(new[] { 1, 2, 3, 4 }));
        Assert.That(run.Error, Is.EqualTo("XA: 60 records, 2 clusters; 0 noise, 0 with nothing observed\nXB: 60 records, 2 clusters; 0 noise, 0 with nothing observed\n"));
    }

    [Test]
    public void Clusters_Quarters_TellWhatBecameOfClusters()
    {
        using var folder = new TemporaryFolder();
        folder.Write("records.csv", "id,quarter,modus,target,objective\n" + string.Concat(
            from quarter in Enumerable.Range(0, 8)
            let written = $"{2023 + (quarter / 4)}-Q{1 + (quarter % 4)}"
            from record in Enumerable.Range(0, 20)
            select $"a{quarter}x{record},{written},phishing,science,steal\nb{quarter}x{record},{written},ddos,press,{(record % 2 == 0 ? "disrupt" : "disrupt|coerce")}\n"
                + (quarter >= 5 ? $"c{quarter}x{record},{written},arson,police,{(record % 2 == 0 ? "scare" : "scare|warn")}\n" : string.Empty)));

        var run = Obi.Run(folder.Path, "clusters", "records.csv", "--json", "model.json");

        var emerged = run.Output.Split('\n').Single(row => row.StartsWith("c5x0,", StringComparison.Ordinal)).Split(',')[1];
        var actor = Model(folder)[0];
        var change = actor.GetProperty("events").EnumerateArray().Single();
        Assert.That((change.GetProperty("kind").GetString(), change.GetProperty("quarter").GetString(), change.GetProperty("targets")[0].GetRawText()), Is.EqualTo(("emerging", "2024-Q2", emerged)));
        var cluster = actor.GetProperty("clusters").EnumerateArray().Single(cluster => cluster.GetProperty("cluster").GetRawText() == emerged);
        Assert.That(cluster.GetProperty("quarters").EnumerateArray().Select(quarter => (quarter.GetProperty("quarter").GetString(), quarter.GetProperty("records").GetInt32())), Is.EqualTo(new[] { ("2024-Q2", 20), ("2024-Q3", 20), ("2024-Q4", 20) }));
    }

    /// <summary>Where a coding has few profiles to give, repeats are records and not copies: clusters are as large as they are.</summary>
    [Test]
    public void Clusters_FewDifferentRecords_CountInFull()
    {
        using var folder = new TemporaryFolder();
        folder.Write("records.csv", "id,modus,target\n" + string.Concat(Enumerable.Range(0, 200).Select(record => $"{record},{(record % 4 == 0 ? "phishing,science" : "ddos,press")}\n")));

        Obi.Run(folder.Path, "clusters", "records.csv", "--json", "model.json");

        var shares = Model(folder)[0].GetProperty("clusters").EnumerateArray().Select(cluster => cluster.GetProperty("shares")[0].GetDouble());
        Assert.That(shares, Is.EqualTo(new[] { 0.75, 0.25 }).Within(0.01));
    }

    [Test]
    public void Clusters_Words_TellApartWhatLabelsDoNot()
    {
        using var folder = new TemporaryFolder();
        folder.Write("records.csv", "id,modus,summary\n" + string.Concat(Enumerable.Range(0, 80).Select(record => $"{record},phishing,{(record % 2 == 0 ? "bridge harbour pylon" : "council ballot lecture")}\n")));

        var without = Obi.Run(folder.Path, "clusters", "records.csv");
        var with = Obi.Run(folder.Path, "clusters", "records.csv", "--text", "summary", "--json", "model.json");

        Assert.That(without.Error, Is.EqualTo("left out: summary\n80 records, no structure: one average describes them best; 0 noise, 0 with nothing observed\n"));
        Assert.That(with.Error, Does.StartWith("80 records, 2 clusters"));
        var first = with.Output.Split('\n')[1].Split(',')[1];
        var cluster = Model(folder)[0].GetProperty("clusters").EnumerateArray().Single(cluster => cluster.GetProperty("cluster").GetRawText() == first);
        Assert.That(cluster.GetProperty("words").EnumerateArray().Select(word => word.GetProperty("word").GetString()), Is.EquivalentTo(new[] { "bridge", "harbour", "pylon" }));
        Assert.That(cluster.GetProperty("name").EnumerateArray().Select(label => label.GetString()), Is.EqualTo(new[] { "modus=phishing" }), "words are no name");
    }

    [Test]
    public void Clusters_RowsInAnotherOrder_GiveTheSameClusters()
    {
        using var folder = new TemporaryFolder();
        var rows = TwoGroups().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        folder.Write("records.csv", string.Join('\n', rows) + "\n");
        folder.Write("backwards.csv", string.Join("\r\n", rows[1..].Reverse().Prepend(rows[0])) + "\r\n");

        var forwards = Obi.Run(folder.Path, "clusters", "records.csv").Output.TrimEnd().Split('\n');
        var backwards = Obi.Run(folder.Path, "clusters", "backwards.csv").Output.TrimEnd().Split('\n');

        Assert.That(backwards.Order(), Is.EqualTo(forwards.Order()));
    }

    [Test]
    public void Clusters_NumberAskedFor_IsGivenUnlessThereAreFewerDifferentRecords()
    {
        using var folder = new TemporaryFolder();
        folder.Write("records.csv", TwoGroups());
        folder.Write("few.csv", "id,modus\n1,a\n2,b\n3,a\n");

        var three = Obi.Run(folder.Path, "clusters", "records.csv", "--k", "3", "--json", "model.json");
        var few = Obi.Run(folder.Path, "clusters", "few.csv", "--k", "30");

        Assert.That(three.ExitCode, Is.Zero, three.Error);
        Assert.That(Model(folder)[0].GetProperty("choice").GetProperty("classes").GetInt32(), Is.EqualTo(3));
        Assert.That(few.ExitCode, Is.Zero, few.Error);
    }

    [Test]
    public void Clusters_BrokenFile_SaysWhereOnStandardErrorAlone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("records.csv", TwoGroups() + "last,ddos||4417,,\n");

        var run = Obi.Run(folder.Path, "clusters", "records.csv");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((3, string.Empty)));
        Assert.That(run.Error, Is.EqualTo("records.csv:62: column 'modus': a label is empty; write labels as a|b, without bars at the ends\n"));
    }

    [TestCase("id,group\nr1,1\n", "mine.csv:1: column 'cluster' is missing")]
    [TestCase("id,cluster\nr1,4417x\n", "mine.csv:2: column 'cluster': not a whole number")]
    [TestCase("id,cluster\nr1,1\nr1,2\n", "mine.csv:3: column 'id': there before")]
    [TestCase("id,cluster\nr4417,1\n", "mine.csv: has none of the records")]
    [TestCase("", "mine.csv: the file is empty")]
    public void Clusters_BrokenDivision_IsRefused(string division, string problem)
    {
        using var folder = new TemporaryFolder();
        folder.Write("records.csv", TwoGroups());
        folder.Write("mine.csv", division);

        var run = Obi.Run(folder.Path, "clusters", "records.csv", "--against", "mine.csv");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((3, string.Empty)));
        Assert.That(run.Error, Does.StartWith(problem).And.Not.Contain("4417"));
    }

    [TestCase("--k", "0")]
    [TestCase("--k", "31")]
    [TestCase("--k", "two")]
    [TestCase("--seed", "-1")]
    [TestCase("--criterion", "aic")]
    [TestCase("--fields", "modus,colour")]
    [TestCase("--text", " ")]
    public void Clusters_ArgumentThatCannotBe_IsAUsageError(string option, string value)
    {
        using var folder = new TemporaryFolder();
        folder.Write("records.csv", TwoGroups());

        var run = Obi.Run(folder.Path, "clusters", "records.csv", option, value);

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, string.Empty)));
        Assert.That(run.Error, Is.Not.Empty.And.Not.Contain("   at "));
    }

    [Test]
    public void Clusters_Known_KeepsNumbersAndAssignmentsAndNumbersWhatIsNew()
    {
        using var folder = new TemporaryFolder();
        folder.Write("records.csv", TwoGroups());
        var first = Obi.Run(folder.Path, "clusters", "records.csv", "--json", "model.json").Output.TrimEnd().Split('\n');

        // Forty records of a third kind are more than either kind before, and the second kind is reported once more.
        folder.Write("later.csv", TwoGroups() + string.Concat(Enumerable.Range(0, 40).Select(record => $"n{record},leak,energy,west\n")) + "again,ddos,press,north\n");
        var later = Obi.Run(folder.Path, "clusters", "later.csv", "--known", "model.json", "--json", "later.json").Output.TrimEnd().Split('\n');

        Assert.That(later[..61].Select(ClusterOf), Is.EqualTo(first.Select(ClusterOf)), "what was assigned stays");
        Assert.That(later[61..101].Select(row => row.Split(',')[1]), Has.All.EqualTo("3"));
        Assert.That(later[101], Does.StartWith("again,2,"));

        // The third kind alone: the others were known, and their numbers are not given again.
        folder.Write("third.csv", "id,modus,target,region\n" + string.Concat(Enumerable.Range(0, 40).Select(record => $"m{record},{(record % 2 == 0 ? "leak,energy,west" : "arson,police,east")}\n")));
        var third = Obi.Run(folder.Path, "clusters", "third.csv", "--known", "later.json", "--json", "third.json");

        Assert.That(third.Output.TrimEnd().Split('\n')[1..].Select(row => row.Split(',')[1]).Distinct(), Is.EquivalentTo(new[] { "3", "4" }));
        Assert.That(Ledger(folder, "third.json").Patterns.Select(pattern => (pattern.Id, pattern.Signals.Length)), Is.EqualTo(new[] { ("1", 40), ("2", 21), ("3", 60), ("4", 20) }), "the records of every run are written");

        static string ClusterOf(string row) => string.Join(',', row.Split(',')[..2]);
    }

    [Test]
    public void Clusters_Json_HoldsTheLedgerOfAPipeline()
    {
        using var folder = new TemporaryFolder();
        folder.Write("records.csv", TwoGroups());
        Obi.Run(folder.Path, "clusters", "records.csv", "--json", "model.json");

        var ledger = Ledger(folder, "model.json");

        Assert.That((ledger.Actor, ledger.Released.Length, ledger.Patterns.Length, ledger.Moved.Length), Is.EqualTo((string.Empty, 1, 2, 0)));
        Assert.That(ledger.Patterns[1].Signals.Select(signals => signals.Profile), Is.SupersetOf(new[] { "r0", "r3", "r57" }));
        Assert.That(ledger.Patterns[1].Mix.Single(field => field.Field == "modus").Labels["ddos"], Is.GreaterThan(0.9));
    }

    [Test]
    public void Clusters_Known_SaysWhichRecordsTheNewModelWouldPutElsewhere()
    {
        using var folder = new TemporaryFolder();
        folder.Write("records.csv", TwoGroups());
        Obi.Run(folder.Path, "clusters", "records.csv", "--json", "model.json");
        var changed = TwoGroups().Replace("r1,phishing,science,south", "r1,ddos,press,south", StringComparison.Ordinal);
        folder.Write("changed.csv", changed);

        var run = Obi.Run(folder.Path, "clusters", "changed.csv", "--known", "model.json", "--json", "changed.json");

        Assert.That(changed, Is.Not.EqualTo(TwoGroups()));
        Assert.That(run.Output, Does.Contain("\nr1,1,"));
        Assert.That(run.Error, Does.EndWith("; 1 kept where the new model would not put them\n"));
        Assert.That(Ledger(folder, "changed.json").Moved, Is.EqualTo(new[] { new MovedSignals(string.Empty, "r1", 1, "1", "2") }));
        Assert.That(run.Output.Split('\n').Single(row => row.StartsWith("r1,", StringComparison.Ordinal)), Does.EndWith(",doubtful"), "the new model does not think so");
    }

    [Test]
    public void Clusters_KnownOfOtherActors_IsRefused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("records.csv", TwoGroups());
        folder.Write("others.csv", "id,actor,modus\n1,XA,a\n");
        Obi.Run(folder.Path, "clusters", "others.csv", "--json", "model.json");

        var run = Obi.Run(folder.Path, "clusters", "records.csv", "--known", "model.json");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((3, string.Empty)));
        Assert.That(run.Error, Does.StartWith("model.json: has no model of an actor in records.csv"));
    }

    [TestCase("", "known.json")]
    [TestCase("null", "known.json: ")]
    [TestCase("{\"criterion\":\"icl\",\"ledger\":4417}", "known.json: ")]
    [TestCase("{\"criterion\":\"icl\",\"ledger\":[null]}", "known.json: ")]
    [TestCase("{\"ledger\":[{\"actor\":\"\",\"patterns\":[null],\"noise\":[],\"released\":[]}]}", "known.json: ")]
    [TestCase("{\"ledger\":[{\"actor\":\"\",\"patterns\":[{\"id\":\"P4417\",\"mix\":[],\"signals\":[]}],\"noise\":[],\"released\":[]}]}", "known.json: ")]
    [TestCase("{\"ledger\":[{\"actor\":\"\",\"patterns\":[{\"id\":\"1\",\"mix\":[],\"signals\":[{\"period\":\"\",\"profile\":\"a\",\"signals\":1}]}],\"noise\":[{\"period\":\"\",\"profile\":\"a\",\"signals\":1}],\"released\":[]}]}", "known.json: ")]
    [TestCase("{\"criterion\":\"icl\",\"seed\":1}", "known.json")]
    public void Clusters_KnownThatIsNoModel_IsRefused(string known, string problem)
    {
        using var folder = new TemporaryFolder();
        folder.Write("records.csv", TwoGroups());
        folder.Write("known.json", known);

        var run = Obi.Run(folder.Path, "clusters", "records.csv", "--known", "known.json");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((3, string.Empty)), run.Error);
        Assert.That(run.Error, Does.StartWith(problem).And.Contain("is not what obi clusters writes with --json").And.Not.Contain("4417"));
    }

    [Test]
    public void Clusters_JsonThatCannotBeWritten_SaysSo()
    {
        using var folder = new TemporaryFolder();
        folder.Write("records.csv", TwoGroups());

        var run = Obi.Run(folder.Path, "clusters", "records.csv", "--json", "gone/model.json");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((5, string.Empty)));
        Assert.That(run.Error, Does.Contain("gone/model.json: cannot be written to"));
    }

    [TestCase("A01_easy_s1", 0.99)]
    [TestCase("A08_miss40_s1", 0.8)]
    public void Clusters_SimulatedSignals_FindsWhatWasPlanted(string name, double least)
    {
        using var folder = new TemporaryFolder();
        folder.Write("records.csv", Reference($"goldens/patterns/sim/{name}.data.csv.gz"));
        folder.Write("truth.csv", Reference($"goldens/patterns/sim/{name}.truth.csv.gz"));

        var run = Obi.Run(folder.Path, "clusters", "records.csv", "--against", "truth.csv");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        var index = run.Error.Split("ARI ")[1].Split(',')[0];
        Assert.That(ReferenceFolder.Number(index), Is.GreaterThanOrEqualTo(least));
    }

    [Test]
    public void Clusters_Help_SaysWhatIsPrintedWithAnExample() =>
        Assert.That(Obi.Run(Repository.Root, "clusters", "--help").Output, Does.Contain("id, cluster, probability and status").And.Contain("Example: obi clusters"));

    /// <summary>Sixty records: of each three one is ddos on the press in the north, the others phishing on one of two targets.</summary>
    private static string TwoGroups()
    {
        var text = new StringBuilder("id,modus,target,region\n");
        for (var record = 0; record < 60; record++)
        {
            text.Append(record % 3 == 0 ? $"r{record},ddos,press,{(record % 2 == 0 ? "north" : "south")}\n" : $"r{record},phishing,{(record % 4 < 2 ? "science" : "science|trade")},{(record % 2 == 0 ? "north" : "south")}\n");
        }

        return text.ToString();
    }

    private static string Truth() => "id,cluster\n" + string.Concat(Enumerable.Range(0, 60).Select(record => $"r{record},{(record % 3 == 0 ? 7 : 3)}\n"));

    private static JsonElement[] Model(TemporaryFolder folder, string name = "model.json") =>
        [.. JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.Path, name))).RootElement.GetProperty("actors").EnumerateArray()];

    private static ActorLedger Ledger(TemporaryFolder folder, string name) =>
        LedgerJson.Read(JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.Path, name))).RootElement.GetProperty("ledger").GetRawText()).Actors.Single();

    private static string Reference(string path)
    {
        if (ReferenceFolder.Lines(path) is { } lines)
        {
            return string.Join('\n', lines) + "\n";
        }

        Assert.Ignore($"{path} skipped: reference data not present at {ReferenceFolder.Root}; set OBI_REFERENCE_DATA to where it is.");
        return string.Empty;
    }
}
