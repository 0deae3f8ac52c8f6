using System.Text.Json;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Sample.Suppliers;

namespace OBI.Phenomenon.Sample.Test.Truth;

/// <summary>Recounts the committed samples from the files alone and compares with what the truth says.</summary>
public sealed class TruthTest
{
    private readonly List<CodedRow> _rows = [];
    private JsonDocument _truth = null!;

    [OneTimeSetUp]
    public void ReadSamples()
    {
        _truth = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(SampleFiles.Committed, "truth.json")));
        _rows.AddRange(SupplierList.All.SelectMany(supplier => CodedRow.Of(SampleFiles.Committed, supplier.Key)));
    }

    [OneTimeTearDown]
    public void CloseTruth() => _truth.Dispose();

    [Test]
    public void Sources_Counts_AreThoseOfTheFiles()
    {
        foreach (var source in _truth.RootElement.GetProperty("sources").EnumerateObject())
        {
            var rows = _rows.Where(row => row.Source == source.Name).ToArray();
            long Count(string name) => source.Value.GetProperty(name).GetInt64();

            Assert.That(rows, Has.Length.EqualTo(Count("rows")), source.Name);
            Assert.That(rows.Count(row => row.Status == "new"), Is.EqualTo(Count("new")), source.Name);
            Assert.That(rows.Count(row => row.Status == "corrected"), Is.EqualTo(Count("corrected")), source.Name);
            Assert.That(rows.Count(row => row.Status == "withdrawn"), Is.EqualTo(Count("withdrawn")), source.Name);
            Assert.That(rows.Count(row => row.HasBadDate), Is.EqualTo(Count("badDate")), source.Name);
            Assert.That(rows.Count(row => row.Targets.Length == 0), Is.EqualTo(Count("missingValue")), source.Name);
            Assert.That(rows.Count(row => row.HasUnmappedModus), Is.EqualTo(Count("unmappedTerm")), source.Name);
            Assert.That(rows.Count(row => row.Reports == "0"), Is.EqualTo(Count("badNumber")), source.Name);
        }
    }

    [Test]
    public void BrokenRows_OfADelivery_StayBelowWhatFailsIt()
    {
        foreach (var delivery in _rows.GroupBy(row => (row.Source, row.File)))
        {
            var broken = delivery.Count(row => row.HasBadDate || row.Targets.Length == 0 || row.Reports == "0");

            Assert.That(broken / (double)delivery.Count(), Is.LessThan(0.10), delivery.Key.File);
        }
    }

    [Test]
    public void Duplicates_AreRecordsOfTheFiles_AndAgreeOnTheIncident()
    {
        var byRecord = _rows.Where(row => row.Status == "new").ToDictionary(row => (row.Source, row.Record));

        foreach (var pair in _truth.RootElement.GetProperty("duplicates").EnumerateArray())
        {
            var first = byRecord[Record(pair, "first")];
            var second = byRecord[Record(pair, "second")];

            Assert.That(second.Modus, Is.EquivalentTo(first.Modus));
            Assert.That(second.Targets, Is.EquivalentTo(first.Targets));
            Assert.That(second.Actors, Is.EquivalentTo(first.Actors));
            Assert.That(first.Source == second.Source, Is.EqualTo(pair.GetProperty("kind").GetString() == "copy"));
        }
    }

    [Test]
    public void Copies_ComeWithinTheWeekOfTheirOriginal()
    {
        var byRecord = _rows.Where(row => row.Status == "new").ToDictionary(row => (row.Source, row.Record));

        foreach (var pair in _truth.RootElement.GetProperty("duplicates").EnumerateArray().Where(pair => pair.GetProperty("kind").GetString() == "copy"))
        {
            var weeks = new[] { "first", "second" }.Select(side => new ImpreciseDate(byRecord[Record(pair, side)].Received, DatePrecision.Week)).ToArray();

            Assert.That(weeks[1], Is.EqualTo(weeks[0]));
        }
    }

    [Test]
    public void Revisions_AreAboutRecordsOfAnEarlierDelivery()
    {
        var original = _rows.Where(row => row.Status == "new").ToDictionary(row => (row.Source, row.Record));

        foreach (var revision in _rows.Where(row => row.Status != "new"))
        {
            var first = original[(revision.Source, revision.Record)];

            Assert.That(string.CompareOrdinal(first.File, revision.File), Is.LessThan(0));
            Assert.That(revision.Status == "withdrawn" || !revision.Targets.SequenceEqual(first.Targets), Is.True, "a correction changes something");
        }
    }

    [Test]
    public void Trends_ShowInTheRows()
    {
        foreach (var trend in _truth.RootElement.GetProperty("trends").EnumerateArray())
        {
            var (actor, concept) = (trend.GetProperty("actor").GetString()!, trend.GetProperty("concept").GetString()!);
            var from = DateOnly.ParseExact(trend.GetProperty("from").GetString()!, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            double PerQuarter(DateOnly first, DateOnly last) =>
                _rows.Count(row => row.Status == "new" && row.Day >= first && row.Day <= last && row.Actors.Contains(actor) && row.Modus.Contains(concept)) * 91.25 / (last.DayNumber - first.DayNumber + 1);

            var before = PerQuarter(new DateOnly(2021, 1, 1), from.AddDays(-1));
            var after = PerQuarter(from, new DateOnly(2025, 12, 31));

            Assert.That(before, Is.EqualTo(trend.GetProperty("perQuarterBefore").GetDouble()).Within(25).Percent);
            Assert.That(after, Is.EqualTo(trend.GetProperty("perQuarterAfter").GetDouble()).Within(35).Percent);
        }
    }

    [Test]
    public void Campaign_RaisesReportingByEverybody()
    {
        double PerDay(string source, DateOnly first, DateOnly last) =>
            _rows.Count(row => row.Source == source && row.Received >= first && row.Received <= last) / (double)(last.DayNumber - first.DayNumber + 1);

        foreach (var source in SupplierList.All.Select(supplier => supplier.Key))
        {
            var ordinary = PerDay(source, new DateOnly(2024, 6, 1), new DateOnly(2025, 3, 31));

            Assert.That(PerDay(source, new DateOnly(2024, 3, 1), new DateOnly(2024, 5, 31)), Is.GreaterThan(1.25 * ordinary), source);
        }
    }

    [Test]
    public void Cells_OfActorAndModusAndMonth_AreMostlyBelowFive()
    {
        var cells = _rows
            .Where(row => row.Status == "new" && row.Day is not null)
            .SelectMany(row => from actor in row.Actors from modus in row.Modus select (actor, modus, row.Day!.Value.Year, row.Day.Value.Month))
            .CountBy(cell => cell)
            .ToArray();
        var pairs = cells.Select(cell => (cell.Key.actor, cell.Key.modus)).Distinct().Count();

        var belowFive = 1 - (cells.Count(cell => cell.Value >= 5) / (pairs * 60.0));

        Assert.That(belowFive, Is.GreaterThanOrEqualTo(0.9));
    }

    [Test]
    public void ZeroReport_IsAHeaderAlone_AndTheSamplesStaySmall()
    {
        var files = Directory.GetFiles(SampleFiles.Committed, "*", SearchOption.AllDirectories);

        Assert.That(files.Where(file => file.EndsWith(".csv", StringComparison.Ordinal) && File.ReadLines(file).Count() == 1).Select(Path.GetFileName), Has.Exactly(1).StartsWith("bz_202110"));
        Assert.That(files.Sum(file => new FileInfo(file).Length), Is.LessThan(6_000_000));
    }

    private static (string Source, string Record) Record(JsonElement pair, string side) =>
        (pair.GetProperty(side).GetProperty("source").GetString()!, pair.GetProperty(side).GetProperty("record").GetString()!);
}
