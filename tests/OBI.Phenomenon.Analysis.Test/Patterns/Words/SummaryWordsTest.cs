using OBI.Phenomenon.Analysis.Patterns.Words;

namespace OBI.Phenomenon.Analysis.Test.Patterns.Words;

public sealed class SummaryWordsTest
{
    private static readonly string[] Summaries =
    [
        .. Enumerable.Repeat("de sluis bij nacht", 6),
        .. Enumerable.Repeat("De haven", 6),
        "de kade",
        "",
        " - ",
    ];

    [Test]
    public void Field_Summaries_HasWordsThatAreNeitherRareNorInMost()
    {
        var words = new SummaryWords("summary", Summaries);

        Assert.That(words.Field.Labels, Is.EqualTo(["bij", "haven", "nacht", "sluis"]));
    }

    [Test]
    public void Of_WordsInAnyCaseAndOrder_GivesEachPlaceOnce()
    {
        var words = new SummaryWords("summary", Summaries);

        Assert.That(words.Of("Sluis, haven; SLUIS en de brug"), Is.EqualTo([1, 3]));
    }

    [TestCase("", false)]
    [TestCase(" - ", false)]
    [TestCase("kade", true)]
    public void IsObserved_Summary_HasText(string summary, bool observed)
    {
        Assert.That(SummaryWords.IsObserved(summary), Is.EqualTo(observed));
    }
}
