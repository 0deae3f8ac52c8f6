using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Cli.Test.Process;

public sealed class TrendsTest
{
    private const string Weeks = "date,count\n2025-01-06,1\n2025-01-13,0\n2025-01-20,5\n2025-01-27,2\n2025-02-03,1\n2025-02-10,2\n2025-02-17,0\n2025-02-24,9\n";

    // Mean 11/7 and standard deviation 1.7182 of the seven weeks; the quantile is 3.0902.
    private const string Judged = "series,t,date,observed,expected,upper,score,pvalue,qvalue,alarm,outcome\n,8,2025-02-24,9,1.5714285714285714,6.8812";

    [Test]
    public void Trends_OwnFile_PrintsARowForEachStepJudged()
    {
        using var folder = new TemporaryFolder();
        folder.Write("weeks.csv", Weeks);

        var run = Obi.Run(folder.Path, "trends", "weeks.csv", "--method", "ears");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Output, Does.StartWith(Judged).And.EndWith(",,,1,evaluated\n"));
        Assert.That(run.Error, Is.Empty);
    }

    [Test]
    public void Trends_NoMethod_JudgesTheLastYearWithOurOwn()
    {
        using var folder = new TemporaryFolder();
        folder.Write("months.csv", "date,count\n" + string.Concat(Enumerable.Range(0, 60).Select(month => $"{new DateOnly(2021, 1, 1).AddMonths(month):yyyy-MM-dd},{(month == 59 ? 40 : 3 + (month % 3))}\n")));

        var lines = Obi.Run(folder.Path, "trends", "months.csv").Output.TrimEnd().Split('\n')[1..];

        Assert.That(lines, Has.Length.EqualTo(12));
        Assert.That(lines.Select(line => line.Split(',')[9]), Is.EqualTo(Enumerable.Repeat("0", 11).Append("1")));
        Assert.That(lines[11].Split(',')[7], Is.Not.Empty.And.EqualTo(lines[11].Split(',')[8]));
    }

    [Test]
    public void Trends_StepsThatCannotBeJudged_AreSaidToBeSo()
    {
        using var folder = new TemporaryFolder();
        folder.Write("weeks.csv", Weeks);

        var run = Obi.Run(folder.Path, "trends", "weeks.csv", "--method", "ears", "--range", "2025-02-17..2025-02-24");

        Assert.That(run.Output, Does.Contain(",7,2025-02-17,0,,,,,,0,insufficient-history\n,8,"));
        Assert.That(run.Error, Does.StartWith("1 of 2 steps could not be judged"));
    }

    [Test]
    public void Trends_BrokenFile_SaysWhereOnStandardErrorAlone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("weeks.csv", Weeks + "2025-03-03,-4417\n");

        var run = Obi.Run(folder.Path, "trends", "weeks.csv", "--method", "ears");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((3, string.Empty)));
        Assert.That(run.Error, Is.EqualTo("weeks.csv:10: column 'count': below 0; a count is a whole number of at least 0\n"));
    }

    [TestCase("gone.csv", "gone.csv: is not there")]
    [TestCase(".", ".: is a folder")]
    public void Trends_NoFile_SaysSo(string path, string problem)
    {
        using var folder = new TemporaryFolder();

        var run = Obi.Run(folder.Path, "trends", path);

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((3, string.Empty)));
        Assert.That(run.Error, Does.StartWith(problem));
    }

    [TestCase("--method", "cusm")]
    [TestCase("--option", "baseline=7")]
    [TestCase("--frequency", "13")]
    [TestCase("--frequency", "12")]
    [TestCase("--range", "8")]
    [TestCase("--range", "9..12")]
    public void Trends_ArgumentThatCannotBe_IsAUsageError(string option, string value)
    {
        using var folder = new TemporaryFolder();
        folder.Write("weeks.csv", Weeks);

        var run = Obi.Run(folder.Path, "trends", "weeks.csv", option, value);

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, string.Empty)));
        Assert.That(run.Error, Is.Not.Empty.And.Not.Contain("   at "));
    }

    [Test]
    public void Trends_StandardInput_IsReadAsAFile()
    {
        using var folder = new TemporaryFolder();
        using var process = Obi.Start(folder.Path, [], "trends", "-", "--method", "ears");
        process.StandardInput.Write(Weeks);
        process.StandardInput.Close();

        var output = process.StandardOutput.ReadToEnd();

        Assert.That(output, Does.StartWith(Judged));
    }

    [Test]
    public void Trends_Help_NamesMethodsAndTheirChoices()
    {
        var run = Obi.Run(Repository.Root, "trends", "--help");

        Assert.That(run.Output, Does.Contain("farrington-flexible: b=1..50").And.Contain("trans=standard|rossi|anscombe|pearsonNegBin").And.Contain("Example: obi trends"));
    }
}
