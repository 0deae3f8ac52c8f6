using System.Globalization;
using System.Text.RegularExpressions;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Sample.Suppliers;
using OBI.Phenomenon.Sample.World;

namespace OBI.Phenomenon.Sample.Test.Exports;

[TestFixtureSource(nameof(Keys))]
public sealed class DeliveryFileTest(string key)
{
    private readonly Supplier _supplier = SupplierList.All.Single(supplier => supplier.Key == key);
    private readonly Contract _contract = new(key);

    private static IEnumerable<string> Keys => SupplierList.All.Select(supplier => supplier.Key);

    private IEnumerable<string> Files => Directory.EnumerateFiles(Path.Combine(SampleFiles.Committed, key)).Order(StringComparer.Ordinal);

    [Test]
    public void Names_FollowTheContract_AndCoverEveryPeriodOnce()
    {
        var pattern = Regex.Escape(_contract.Delivery("files")).Replace(@"\{delivered}", "([0-9]{8})", StringComparison.Ordinal).Replace(@"\{number}", "001", StringComparison.Ordinal);

        var covered = Files.Select(file => Regex.Match(Path.GetFileName(file), $"^{pattern}$")).Select(match => Period.Of(Delivered(match.Groups[1].Value), _supplier.Every).Previous).ToArray();

        var first = Period.Of(_supplier.From, _supplier.Every);
        Assert.That(covered, Is.EqualTo(Enumerable.Range(0, covered.Length).Select(first.Add)));
        Assert.That(covered[^1].Last, Is.EqualTo(WorldPlan.Last));
    }

    [Test]
    public void Lines_EndAsTheSupplierEndsThem()
    {
        foreach (var file in Files)
        {
            var text = ExportRows.Text(_contract, file);

            Assert.That(text, Does.EndWith(_supplier.NewLine));
            Assert.That(text.Count(sign => sign == '\r'), Is.EqualTo(_supplier.NewLine == "\r\n" ? text.Count(sign => sign == '\n') : 0), file);
        }
    }

    [Test]
    public void Rows_AreReceivedInTheDaysTheirDeliveryCovers_ButForRevisions()
    {
        foreach (var row in ExportRows.Of(SampleFiles.Committed, key).Where(row => _contract.Meaning(_contract.ColumnOf("status"), row.One(_contract.ColumnOf("status")))![0] == "new"))
        {
            var received = DateOnly.ParseExact(row.One(_contract.ColumnOf("received")), _contract.Of(_contract.ColumnOf("received"), "date")!, CultureInfo.InvariantCulture);
            var delivered = Delivered(Path.GetFileName(row.File).Split('_')[1]);

            Assert.That(Period.Of(received, _supplier.Every), Is.EqualTo(Period.Of(delivered, _supplier.Every).Previous));
        }
    }

    [Test]
    public void Records_AreUniqueWithinADelivery() =>
        Assert.That(ExportRows.Of(SampleFiles.Committed, key).Select(row => (row.File, row.One(_contract.ColumnOf("record")))), Is.Unique);

    private static DateOnly Delivered(string text) => DateOnly.ParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture);
}
