using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Testing;
using OBI.Phenomenon.Testing.Contracts;

namespace OBI.Phenomenon.Delivery.Test;

public sealed class DeliveryFolderTest
{
    private static readonly SourceContract Contract = TrialContract.Read();

    private static SourceContract At(string folder) =>
        Contract with { Delivery = Contract.Delivery with { From = folder } };

    [Test]
    public void Find_AnyOrderOnDisk_GivesTheOrderOfDelivery()
    {
        using var folder = new TemporaryFolder();
        folder.Write("proef_20250905_001.csv", "x");
        folder.Write("proef_20250805_002.csv", "x");
        folder.Write("proef_20250805_001.csv", "x");
        folder.Write("proef_20250805_001.csv.part", "x");
        folder.Write("proef_20251305_001.csv", "x");

        var found = DeliveryFolder.Find(At(folder.Path));

        Assert.That(found.Select(file => file.Name), Is.EqualTo(new[] { "proef_20250805_001.csv", "proef_20250805_002.csv", "proef_20250905_001.csv" }));
        Assert.That(found[0].Covers.ToString(), Is.EqualTo("2025-07"));
        Assert.That(DeliveryFolder.CountStrangers(At(folder.Path)), Is.EqualTo(2));
    }

    [Test]
    public void Find_FolderThatIsNotThere_SaysWhatToDo() =>
        Assert.That(
            () => DeliveryFolder.Find(At("/nergens/te/vinden")),
            Throws.TypeOf<DeliveryException>().With.Message.Contains("is not there; create it, mount it, or correct 'delivery.from'"));
}
