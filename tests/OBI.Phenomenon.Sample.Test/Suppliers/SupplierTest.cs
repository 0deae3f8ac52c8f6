using System.Globalization;
using OBI.Phenomenon.Sample.Suppliers;

namespace OBI.Phenomenon.Sample.Test.Suppliers;

[TestFixtureSource(nameof(Keys))]
public sealed class SupplierTest(string key)
{
    private static readonly string[] Taxonomised = ["actor", "agent", "target", "modus", "objective", "channel", "effect", "interest", "scope", "region"];

    private readonly Supplier _supplier = SupplierList.All.Single(supplier => supplier.Key == key);
    private readonly Contract _contract = new(key);

    private static IEnumerable<string> Keys => SupplierList.All.Select(supplier => supplier.Key);

    [Test]
    public void Columns_AreThoseOfTheContract()
    {
        Assert.That(_supplier.Columns.Select(column => column.Name), Is.EqualTo(_contract.Columns));
        Assert.That(_supplier.Columns.Select(column => column.Role), Is.EqualTo(_contract.Columns.Select(column => _contract.Of(column, "is"))));
    }

    [Test]
    public void Words_MeanInTheMappingWhatTheSupplierMeans()
    {
        foreach (var column in _supplier.Columns.Where(column => column.Role is not null && _contract.Of(column.Name, "read") != "labels"))
        {
            foreach (var (code, term) in column.Words.Pairs)
            {
                Assert.That(_contract.Meaning(column.Name, term), Is.EqualTo(code.Split('+')), $"{key}, {column.Name}: '{term}'");
            }
        }
    }

    [Test]
    public void UnmappedTerms_AreInNoMapping() =>
        Assert.That(_supplier.UnmappedTerms.Select(term => _contract.Meaning(_contract.ColumnOf("modus"), term)), Is.All.Null);

    [Test]
    public void Circumstance_IsIgnoredByTheMapping() =>
        Assert.That(_contract.Meaning(_contract.ColumnOf("modus"), _supplier.Circumstance), Is.EqualTo(new[] { "ignored" }));

    [Test]
    public void Codes_SentAsTheyAre_AreReadSoByTheContract()
    {
        foreach (var column in _supplier.Columns.Where(column => column.Words == Words.Codes && Taxonomised.Contains(column.Role)))
        {
            Assert.That(_contract.Of(column.Name, "read"), Is.EqualTo("codes").Or.EqualTo("states"), column.Name);
        }
    }

    [Test]
    public void Membership_IsThatOfTheContract()
    {
        Assert.That(_supplier.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Is.EqualTo(_contract.Joined));
        Assert.That(_supplier.Every.ToString().ToUpperInvariant(), Is.EqualTo(_contract.Delivery("every").ToUpperInvariant()));
    }
}
