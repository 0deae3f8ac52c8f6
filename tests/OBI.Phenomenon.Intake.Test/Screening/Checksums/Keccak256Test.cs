using System.Text;
using OBI.Phenomenon.Intake.Screening.Checksums;

namespace OBI.Phenomenon.Intake.Test.Screening.Checksums;

public sealed class Keccak256Test
{
    // The authors' KeccakTestVectors (short messages of 0 and 8 bits), and the hash of "abc" and "testing" that Ethereum's own documents use.
    [TestCase("", "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470")]
    [TestCase("\u00cc", "eead6dbfc7340a56caedc044696a168870549a6a7f6f56961e84a54bd9970b8a")]
    [TestCase("abc", "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45")]
    [TestCase("testing", "5f16f4c7f149ac4f9510d9cf8cf384038ad348b3bcdc01915f95de12df9d1b02")]
    public void Hash_PublishedMessage_IsAsPublished(string message, string expected)
    {
        Assert.That(Hash(Encoding.Latin1.GetBytes(message)), Is.EqualTo(expected));
    }

    /// <summary>The sponge takes 136 bytes at a time: one less, as many and one more are padded in three ways, and all differ.</summary>
    [Test]
    public void Hash_LengthsAroundABlock_AllDiffer()
    {
        var hashes = new[] { 134, 135, 136, 137, 271, 272 }.Select(length => Hash(new byte[length])).ToList();

        Assert.That(hashes, Is.Unique);
        Assert.That(hashes[2], Is.EqualTo("3a5912a7c5faa06ee4fe906253e339467a9ce87d533c65be3c15cb231cdb25f9"));
    }

    private static string Hash(byte[] message)
    {
        var hash = new byte[Keccak256.Length];
        Keccak256.Hash(message, hash);
        return Convert.ToHexStringLower(hash);
    }
}
