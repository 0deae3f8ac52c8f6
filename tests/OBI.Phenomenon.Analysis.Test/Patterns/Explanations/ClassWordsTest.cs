using OBI.Phenomenon.Analysis.Patterns.Explanations;

namespace OBI.Phenomenon.Analysis.Test.Patterns.Explanations;

public sealed class ClassWordsTest
{
    [Test]
    public void Weigh_ReferenceCounts_AgreeToTwelveDigits()
    {
        var rows = PatternReference.Rows("ctfidf.csv");
        string[] words = [.. rows.Select(row => row[1]).Distinct()];
        var counts = new long[rows.Max(row => PatternReference.Whole(row[0])) + 1, words.Length];
        foreach (var row in rows)
        {
            counts[PatternReference.Whole(row[0]), Array.IndexOf(words, row[1])] = PatternReference.Whole(row[2]);
        }

        var weights = ClassWords.Weigh(counts);

        Assert.That(rows, Has.Count.EqualTo(150));
        foreach (var row in rows)
        {
            Assert.That(weights[PatternReference.Whole(row[0]), Array.IndexOf(words, row[1])], Is.EqualTo(ReferenceData.Number(row[3])).Within(1e-12), $"{row[0]}, {row[1]}");
        }
    }

    [Test]
    public void Weigh_ClassOrWordWithoutCounts_IsZero() =>
        Assert.That(ClassWords.Weigh(new long[,] { { 3, 0 }, { 0, 0 } }), Is.EqualTo(new[,] { { Math.Log(1.5), 0 }, { 0, 0 } }).Within(1e-15));
}
