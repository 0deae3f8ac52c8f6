using System.Globalization;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Sample.Test;

public sealed class SampleWorldTest
{
    [Test]
    public void Write_DefaultOptions_GivesCommittedSamples()
    {
        using var folder = new TemporaryFolder();

        SampleWorld.Write(new SampleOptions(), folder.Path);

        var committed = SampleFiles.In(SampleFiles.Committed);
        committed.Remove("README.md");
        AssertSame(SampleFiles.In(folder.Path), committed);
    }

    [TestCase("tr-TR")]
    [TestCase("nl-NL")]
    [TestCase("ar-SA")]
    public void Write_InCulture_GivesSameBytes(string culture)
    {
        using var here = new TemporaryFolder();
        using var there = new TemporaryFolder();
        var options = new SampleOptions(800, 7);
        var before = Thread.CurrentThread.CurrentCulture;

        SampleWorld.Write(options, here.Path);
        try
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            SampleWorld.Write(options, there.Path);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }

        AssertSame(SampleFiles.In(there.Path), SampleFiles.In(here.Path));
    }

    [Test]
    public void Write_OtherSeed_GivesOtherRowsOfSameWorld()
    {
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();

        var one = SampleWorld.Write(new SampleOptions(800, 1), first.Path);
        var two = SampleWorld.Write(new SampleOptions(800, 2), second.Path);

        Assert.That(one.Deliveries, Is.EqualTo(two.Deliveries));
        Assert.That(SampleFiles.In(second.Path).Values.SelectMany(bytes => bytes), Is.Not.EqualTo(SampleFiles.In(first.Path).Values.SelectMany(bytes => bytes)));
    }

    [FsCheck.NUnit.Property(MaxTest = 6)]
    public void Write_AnySeed_GivesAboutTheRowsAskedFor(long seed)
    {
        using var folder = new TemporaryFolder();

        var summary = SampleWorld.Write(new SampleOptions(3000, seed), folder.Path);

        Assert.That(summary.Rows, Is.EqualTo(3000).Within(8).Percent);
        Assert.That(summary.Rows, Is.EqualTo(summary.RowsBySource.Sum(source => source.Value)));
        Assert.That(summary.Deliveries, Is.EqualTo(SampleFiles.In(folder.Path).Count - 1));
    }

    [Test]
    public void Write_ManyRows_HoldsNoneOfThem()
    {
        using var folder = new TemporaryFolder();
        var memory = new LiveMemory();

        var summary = SampleWorld.Write(new SampleOptions(200_000), folder.Path, memory);

        Assert.That(summary.Rows, Is.GreaterThan(190_000));
        Assert.That(memory.Growth, Is.LessThan(6_000_000), "bytes alive beyond those at the end of the first year; the files take forty million");
    }

    [Test]
    public void Write_FolderWithExports_IsRefused()
    {
        using var folder = new TemporaryFolder();
        SampleWorld.Write(new SampleOptions(100), folder.Path);

        Assert.That(() => SampleWorld.Write(new SampleOptions(100), folder.Path), Throws.InstanceOf<OccupiedFolderException>());
    }

    [TestCase(99)]
    [TestCase(100_000_001)]
    public void Options_RowsOutOfBounds_AreRefused(int rows) =>
        Assert.That(() => new SampleOptions(rows), Throws.InstanceOf<ArgumentOutOfRangeException>());

    private static void AssertSame(SortedDictionary<string, byte[]> actual, SortedDictionary<string, byte[]> expected)
    {
        Assert.That(actual.Keys, Is.EqualTo(expected.Keys), "files");
        foreach (var (name, bytes) in expected)
        {
            Assert.That(actual[name].AsSpan().SequenceEqual(bytes), Is.True, $"{name}: same bytes");
        }
    }

    /// <summary>Measures what stays alive at the end of each year.</summary>
    private sealed class LiveMemory : IProgress<DateOnly>
    {
        private long _atStart;
        private long _highest;

        internal long Growth => _highest - _atStart;

        public void Report(DateOnly value)
        {
            if (value is not { Month: 12, Day: 31 })
            {
                return;
            }

            var alive = GC.GetTotalMemory(forceFullCollection: true);
            _atStart = _atStart == 0 ? alive : _atStart;
            _highest = Math.Max(_highest, alive);
        }
    }
}
