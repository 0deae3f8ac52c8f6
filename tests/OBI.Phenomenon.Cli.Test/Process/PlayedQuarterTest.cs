namespace OBI.Phenomenon.Cli.Test.Process;

/// <summary>A quarter from draft to release; after each step the bytes that must not change have not.</summary>
public sealed class PlayedQuarterTest
{
    private const string Pipeline = "pipelines/quarterly.yaml";
    private const string Period = "2025-Q4";

    [Test]
    public void Quarter_ClosedReviewedReleased_IsTheSameFromItsPin()
    {
        using var desk = MadeQuarter.Copy();
        var draft = Desk.Fingerprint(desk.PathOf("output", "quarterly", Period));

        // What may not be done yet, or not so, changes nothing.
        Refused(desk, 3, "is a draft", "review", Pipeline, "--period", Period);
        Refused(desk, 3, "is a draft", "release", Pipeline, "--period", Period, "--role", "hoofd analyse");
        Refused(desk, 2, "in which role", "close", Pipeline, "--period", Period);
        Refused(desk, 2, "is no supplier", "close", Pipeline, "--period", Period, "--role", "analist", "--without", "niemand", "--reason", "x");
        Assert.That(Desk.Fingerprint(desk.PathOf("output", "quarterly", Period)), Is.EqualTo(draft));

        Done(desk, "close", Pipeline, "--period", Period, "--role", "analist");
        Refused(desk, 3, "was closed already", "close", Pipeline, "--period", Period, "--role", "analist");
        Refused(desk, 3, "not decided", "release", Pipeline, "--period", Period, "--role", "hoofd analyse");
        Refused(desk, 2, "there is no 'XX/MOD-110'", "review", Pipeline, "--period", Period, "--role", "analist", "--reason", "x", "--decide", "XX/MOD-110=approve");

        File.WriteAllText(desk.PathOf("review.yaml"), $"period: {Period}\nrole: analist\nsecond: teamleider\nrest: {{ do: approve, reason: bewijs gezien }}\n");
        Done(desk, "review", Pipeline, "--period", Period, "--from", "review.yaml");
        var released = Done(desk, "release", Pipeline, "--period", Period, "--role", "hoofd analyse", "--second", "teamleider");
        var hash = released.Output.Split('\n').First(line => line.StartsWith("resultSha256", StringComparison.Ordinal)).Split(' ')[^1];
        var files = Desk.Fingerprint(desk.PathOf("output", "quarterly", Period));
        Refused(desk, 3, "was released as version 1", "release", Pipeline, "--period", Period, "--role", "hoofd analyse");
        Refused(desk, 3, "was released as version 1", "review", Pipeline, "--period", Period, "--from", "review.yaml");

        // The rules of now do not reach a closed quarter.
        var pipeline = desk.PathOf("pipelines", "quarterly.yaml");
        File.WriteAllText(pipeline, File.ReadAllText(pipeline).Replace("cell: 5", "cell: 7", StringComparison.Ordinal));
        Done(desk, "run", Pipeline, "--period", Period, "--expect", hash);
        Assert.That(Desk.Fingerprint(desk.PathOf("output", "quarterly", Period)), Is.EqualTo(files));
        Assert.That(Done(desk, "audit", $"output/quarterly/{Period}").Error, Does.Contain("0 exact, 0 narrow, 0 undeclared"));
        Assert.That(Done(desk, "verify", "--chain", Pipeline).Output, Does.Contain("intact"));
    }

    private static Obi Done(Desk desk, params string[] arguments)
    {
        var run = Obi.Run(desk.Folder, arguments);
        Assert.That(run.ExitCode, Is.Zero, string.Join(' ', arguments) + "\n" + run.Error);
        return run;
    }

    private static void Refused(Desk desk, int exitCode, string why, params string[] arguments)
    {
        var run = Obi.Run(desk.Folder, arguments);
        Assert.That((run.ExitCode, run.Error.Contains(why, StringComparison.Ordinal)), Is.EqualTo((exitCode, true)), string.Join(' ', arguments) + "\n" + run.Error);
    }
}
