using System.Globalization;
using System.Text;
using OBI.Phenomenon.Analysis.Trends.Series;
using OBI.Phenomenon.Cli.SeriesFiles;
using OBI.Phenomenon.Cli.TrendMethods;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Cli.Test.TrendMethods;

public sealed class MethodRunTest
{
    private const string Folder = "goldens/trends";

    [TestCase("farringtonFlexible", "farrington-flexible", 103)]
    [TestCase("farrington", "farrington", 43)]
    [TestCase("earsC", "ears", 64)]
    [TestCase("cusum", "cusum", 48)]
    [TestCase("glrnb", "glr", 62)]
    public void Over_FileAndControlsOfTheReference_AlarmsWhereItDoes(string algorithm, string name, int runs)
    {
        if (ReferenceFolder.Lines($"{Folder}/MANIFEST.tsv") is not { } lines)
        {
            Assert.Ignore($"skipped: reference data not present at {ReferenceFolder.Root}; set OBI_REFERENCE_DATA to where it is.");
            return;
        }

        var manifest = lines.Select(line => line.Split('\t')).Where(line => line[0] == algorithm).ToList();
        foreach (var line in manifest)
        {
            var rows = ReferenceFolder.Lines($"{Folder}/{algorithm}/{line[1]}__{line[2]}.csv.gz")!.Select(row => row.Split(',')).ToList();
            var (usual, expected) = (Array.FindIndex(rows[0], column => column is "expected" or "predMedian" or "m" or "mu0"), rows[1..]);
            var controls = line[5].Split(';').Concat(name is "farrington-flexible" or "glr" ? ["compat=true"] : []);

            var judged = MethodRun.Over(FileOf(line[1], lines, populated: line[5].Contains("populationOffset", StringComparison.Ordinal)), Prepare(name, controls), StepSelection.Of($"{expected[0][0]}..{expected[^1][0]}"));

            Assert.That(judged.Select(step => step.Judgement.Step + 1), Is.EqualTo(expected.Select(row => int.Parse(row[0], CultureInfo.InvariantCulture))), $"{line[1]} {line[2]}");
            Assert.That(judged.Count(step => step.Judgement.Alarm), Is.EqualTo(int.Parse(line[4], CultureInfo.InvariantCulture)), $"{line[1]} {line[2]}");
            foreach (var (step, row) in judged.Zip(expected).Where(pair => pair.First.Judgement.Outcome == Outcome.Evaluated))
            {
                var reference = ReferenceFolder.Number(row[usual]);
                Assert.That(step.Judgement.Expected, Is.EqualTo(reference).Within(1e-6 * Math.Max(1, reference)), $"{line[1]} {line[2]} {row[0]}");
            }
        }

        Assert.That(manifest, Has.Count.EqualTo(runs));
    }

    [Test]
    public void Over_SeveralSeries_AdjustsPValuesOfTheSameDateOnly()
    {
        var series = new[] { Series("a", new(2025, 1, 6)), Series("b", new(2025, 1, 6)), Series("c", new(2025, 1, 13)) };
        var detector = new FixedPValues(new() { ["a"] = [0.01, 0.5], ["b"] = [0.04, null], ["c"] = [0.3, 0.4] });

        var judged = MethodRun.Over(new SeriesFile("file.csv", [.. series], Clock.Weeks), new PreparedMethod(detector), StepSelection.Of("1..2"));

        // 6 January: 0.01 and 0.04. 13 January: 0.5 and 0.3. 20 January: 0.4 alone.
        Assert.That(judged.Select(step => step.QValue), Is.EqualTo(new double?[] { 0.02, 0.5, 0.04, null, 0.5, 0.4 }).AsCollection.Within(1e-12));
    }

    [Test]
    public void Over_UsualSteps_LeavesOutThoseAtTheStartThatCannotBeJudged()
    {
        var series = new CountSeries("numbered", 52, [.. Enumerable.Repeat(1.0, 20)]);

        var judged = MethodRun.Over(new SeriesFile("file.csv", [series], Clock.Numbers), Prepare("ears", ["method=C2"]), StepSelection.Of(null));

        Assert.That(judged.Select(step => step.Judgement.Step), Is.EqualTo(Enumerable.Range(9, 11)));
    }

    [Test]
    public void Over_SeriesTooShortForAnything_SaysSoOfItsLastStep()
    {
        var series = new CountSeries("numbered", 52, [1, 2, 3]);

        var judged = MethodRun.Over(new SeriesFile("file.csv", [series], Clock.Numbers), Prepare("farrington", []), StepSelection.Of(null));

        Assert.That(judged.Select(step => (step.Judgement.Step, step.Judgement.Outcome)), Is.EqualTo(new[] { (2, Outcome.InsufficientHistory) }));
    }

    [Test]
    public void Over_StepsThatNoSeriesHas_IsAUsageError() =>
        Assert.That(
            () => MethodRun.Over(new SeriesFile("file.csv", [new CountSeries("a", 52, [1])], Clock.Numbers), Prepare("ears", []), StepSelection.Of("2..3")),
            Throws.InstanceOf<CommandException>().With.Message.Contains("--range"));

    [TestCase("populationOffset=true", "population")]
    [TestCase("noPeriods=53", "noPeriods")]
    public void Over_ChoiceThatTheFileCannotMeet_IsAUsageError(string choice, string problem) =>
        Assert.That(
            () => MethodRun.Over(new SeriesFile("file.csv", [new CountSeries("a", 52, [1])], Clock.Numbers), Prepare("farrington-flexible", [choice]), StepSelection.Of(null)),
            Throws.InstanceOf<CommandException>().With.Message.Contains(problem));

    private static CountSeries Series(string name, DateOnly first) => new(name, 52, [1, 2], [first, first.AddDays(7)]);

    private static PreparedMethod Prepare(string name, IEnumerable<string> pairs)
    {
        var method = TrendMethod.All.Single(method => method.Name == name);
        return method.Prepare(new GivenControls(pairs, method));
    }

    /// <summary>The reference's series as a user's file.</summary>
    private static SeriesFile FileOf(string dataset, List<string> manifest, bool populated)
    {
        var about = manifest.Select(line => line.Split('\t')).Single(line => line[0] == "series" && line[1] == dataset)[5];
        var rows = ReferenceFolder.Lines($"{Folder}/series/{dataset}.csv.gz")!.Skip(1).Select(line => string.Join(',', line.Split(',')[1..(populated ? 4 : 3)]));
        var text = $"date,count{(populated ? ",population" : string.Empty)}\n{string.Join('\n', rows)}\n";
        return SeriesFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), dataset, about.Contains("freq=12", StringComparison.Ordinal) ? 12 : 52);
    }

    private sealed class FixedPValues(Dictionary<string, double?[]> values) : IDetector
    {
        public IReadOnlyList<Judgement> Judge(CountSeries series, int first, int last) =>
            [.. values[series.Name].Select((p, step) => new Judgement(step, 1, null, null, null, p, false, Outcome.Evaluated))];
    }
}
