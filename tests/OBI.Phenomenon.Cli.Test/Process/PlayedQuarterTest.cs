using System.Globalization;
using Microsoft.Data.Sqlite;

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

        // What comes late moves nothing that was released; it takes a closing with a reason, and that makes a version beside the first.
        File.WriteAllText(pipeline, File.ReadAllText(pipeline).Replace("cell: 7", "cell: 5", StringComparison.Ordinal));
        DeliverLate(desk);
        Done(desk, "intake", Pipeline);
        Done(desk, "run", Pipeline, "--period", Period, "--expect", hash);
        Refused(desk, 3, "--again", "close", Pipeline, "--period", Period, "--role", "analist");
        Refused(desk, 2, "--reason", "close", Pipeline, "--period", Period, "--role", "analist", "--again");
        Done(desk, "close", Pipeline, "--period", Period, "--role", "analist", "--again", "--reason", "nagekomen aanlevering van bz");
        Done(desk, "review", Pipeline, "--period", Period, "--from", "review.yaml");
        Refused(desk, 2, "second reader", "release", Pipeline, "--period", Period, "--role", "hoofd analyse", "--marking", "TLP:CLEAR");
        var second = Done(desk, "release", Pipeline, "--period", Period, "--role", "hoofd analyse");
        Assert.That(second.Output, Does.Contain("version 2"));
        Assert.That(Desk.Fingerprint(desk.PathOf("output", "quarterly", Period)), Is.EqualTo(files));

        // As released then, as restated now, and the difference by cause: in the werkdossier true, outside what may be told.
        var corrected = desk.PathOf("output", "quarterly", Period + "-v2");
        var inside = TotalOf(Path.Combine(corrected, "intern"));
        Assert.That(inside["late"], Is.Positive.And.EqualTo(inside["restated"] - inside["released"]));
        Assert.That(TotalOf(corrected)["released"], Is.EqualTo(inside["released"]));
        Assert.That(Done(desk, "audit", $"output/quarterly/{Period}", $"output/quarterly/{Period}-v2").Error, Does.Contain("0 exact, 0 narrow, 0 undeclared"));

        // A pin whose tallies are gone is noticed, and nothing is made of what is left.
        using (var store = new SqliteConnection($"Data Source={desk.PathOf("output", "quarterly", "obi.db")};Pooling=False"))
        {
            store.Open();
            using var gone = store.CreateCommand();
            gone.CommandText = "DROP TRIGGER tally_keeps; DELETE FROM tally WHERE id = (SELECT max(id) FROM tally)";
            gone.ExecuteNonQuery();
        }

        var made = Desk.Fingerprint(corrected);
        Refused(desk, 3, "no longer holds as they were", "review", Pipeline, "--period", Period);
        Refused(desk, 3, "no longer holds as they were", "defend", Pipeline, "--period", Period, "XA/*");
        Assert.That(Desk.Fingerprint(corrected), Is.EqualTo(made));
        Assert.That(Desk.Fingerprint(desk.PathOf("output", "quarterly", Period)), Is.EqualTo(files));
    }

    /// <summary>A second delivery of one supplier with signals of the quarter that nobody knew.</summary>
    private static void DeliverLate(Desk desk)
    {
        var folder = desk.PathOf("data-samples", "bz");
        var lines = File.ReadAllLines(Path.Combine(folder, "bz_20260107_001.csv"));
        string[] late = [.. lines.Skip(1).Where(line => line.Contains(",New,2025-1", StringComparison.Ordinal) && line.Contains(",In scope,", StringComparison.Ordinal)).Take(12).Select(line => line.Replace("BZ-2025-Q4-", "BZ-2026-L-", StringComparison.Ordinal))];
        File.WriteAllText(Path.Combine(folder, "bz_20260120_001.csv"), string.Join('\n', late.Prepend(lines[0])) + "\n");
    }

    /// <summary>What the table of corrections says of all signals of the quarter.</summary>
    private static Dictionary<string, int?> TotalOf(string folder)
    {
        var lines = File.ReadAllLines(Path.Combine(folder, "tables", "revisions.csv")).Select(line => line.Split(',')).ToArray();
        var total = lines.Single(line => line[0] == "TOTAL" && line[1] == Period);
        return lines[0].Zip(total).Skip(2).Where(cell => !cell.First.EndsWith("_shown", StringComparison.Ordinal)).ToDictionary(cell => cell.First, cell => cell.Second.Length == 0 ? (int?)null : int.Parse(cell.Second, CultureInfo.InvariantCulture));
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
