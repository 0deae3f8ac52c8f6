using System.Security.Cryptography;
using System.Text;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Delivery.Test;

public sealed class StagingAreaTest
{
    private static DeliveredFile FileAt(string path) =>
        new("proef", path, new DateOnly(2025, 8, 5), 1, Period.Parse("2025-07"));

    [Test]
    public void Stage_File_HashesTheCopyThatIsRead()
    {
        using var folder = new TemporaryFolder();
        using var staging = new StagingArea();
        var path = folder.Write("proef_20250805_001.csv", "inhoud");

        var staged = staging.Stage(FileAt(path));
        File.WriteAllText(path, "intussen veranderd");

        Assert.That(File.ReadAllText(staged.Copy), Is.EqualTo("inhoud"));
        Assert.That(staged.Sha256, Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("inhoud")))));
        Assert.That(staged.Bytes, Is.EqualTo(6));
    }

    [Test]
    public void Stage_Link_Refuses()
    {
        using var folder = new TemporaryFolder();
        using var staging = new StagingArea();
        var link = Path.Combine(folder.Path, "proef_20250805_001.csv");
        File.CreateSymbolicLink(link, folder.Write("elders.csv", "inhoud"));

        Assert.That(() => staging.Stage(FileAt(link)), Throws.TypeOf<DeliveryException>().With.Message.Contains("link"));
    }

    [Test]
    public void Dispose_Copies_AreGone()
    {
        using var folder = new TemporaryFolder();
        string copy;

        using (var staging = new StagingArea())
        {
            copy = staging.Stage(FileAt(folder.Write("proef_20250805_001.csv", "inhoud"))).Copy;
        }

        Assert.That(File.Exists(copy), Is.False);
    }
}
