namespace OBI.Phenomenon.Delivery.Test;

public sealed class StaleStagingTest
{
    [Test]
    public void Remove_ProgramThatNoLongerRuns_TakesItsCopiesAway()
    {
        var stale = Directory.CreateTempSubdirectory(StaleStaging.PrefixOf(int.MaxValue));
        var own = Directory.CreateTempSubdirectory(StaleStaging.PrefixOf(Environment.ProcessId));
        File.WriteAllText(Path.Combine(stale.FullName, "politie.csv"), "x");

        StaleStaging.Remove();

        Assert.That(Directory.Exists(stale.FullName), Is.False);
        Assert.That(Directory.Exists(own.FullName), Is.True);
        own.Delete();
    }
}
