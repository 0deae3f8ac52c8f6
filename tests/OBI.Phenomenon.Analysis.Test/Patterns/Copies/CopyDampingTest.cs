using OBI.Phenomenon.Analysis.Patterns.Copies;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Test.Patterns.Copies;

public sealed class CopyDampingTest
{
    private static readonly ProfileField Field = new("modus", FieldKind.Multiple, ["MOD-111", "MOD-121"]);

    [TestCase(1, 1)]
    [TestCase(100, 5.605170185988092)]
    public void Weight_Copies_GrowWithTheirLogarithm(int copies, double weight)
    {
        Assert.That(CopyDamping.Weight(copies), Is.EqualTo(weight).Within(1e-12));
    }

    [Test]
    public void MayHaveCopies_TableWithDampedCopies_IsFalse()
    {
        var builder = new ProfileTableBuilder([Field]);
        builder.Add(1, [0], copies: 10, CopyDamping.Weight(10));

        Assert.That(CopyDamping.MayHaveCopies(builder.Build().Table), Is.False);
    }

    /// <summary>Whoever copies repeats a few of very many profiles; a coding with few profiles repeats most of them.</summary>
    [TestCase(new[] { 30, 1, 1, 1 }, true)]
    [TestCase(new[] { 30, 2, 1, 1 }, false)]
    [TestCase(new[] { 1, 1, 1, 1 }, false)]
    public void MayHaveCopies_Repeats_AreCopiesWhereFewProfilesHaveThem(int[] copies, bool expected)
    {
        var builder = new ProfileTableBuilder([Field]);
        foreach (var (set, number) in copies.Index())
        {
            builder.Add(1, [.. Enumerable.Range(0, 2).Where(label => (set >> label & 1) != 0)], number, number);
        }

        Assert.That(CopyDamping.MayHaveCopies(builder.Build().Table), Is.EqualTo(expected));
    }

    [Test]
    public void Expect_RepeatsThatTheModelExpects_CountInFull()
    {
        var table = Damped(50, 50, 50, 50);

        var weighed = CopyDamping.Expect(table, Coin(table));

        Assert.That(Enumerable.Range(0, 4).Select(weighed.Weight), Has.All.EqualTo(1 + Math.Log(50) + (table.TotalWeight / 4) + (3 * Math.Sqrt(table.TotalWeight / 4))).Within(0.01));
    }

    [Test]
    public void Expect_AFewRepeatsOfACommonProfile_CountAsManyAsThereAre()
    {
        var table = Damped(4, 4, 4, 4);

        Assert.That(Enumerable.Range(0, 4).Select(CopyDamping.Expect(table, Coin(table)).Weight), Has.All.EqualTo(4));
    }

    /// <summary>All four profiles of two labels, with so many copies.</summary>
    private static ProfileTable Damped(params int[] copies)
    {
        var builder = new ProfileTableBuilder([Field]);
        builder.Add(1, [], copies[0], copies[0]);
        builder.Add(1, [0], copies[1], copies[1]);
        builder.Add(1, [1], copies[2], copies[2]);
        builder.Add(1, [0, 1], copies[3], copies[3]);
        return CopyDamping.Damp(builder.Build().Table);
    }

    /// <summary>One class in which each label is as likely as not.</summary>
    private static ClassModel Coin(ProfileTable table)
    {
        var model = new ClassModel(1, false, 2, new Averages(table));
        model.Shares[0] = 1;
        model.Probabilities.AsSpan().Fill(0.5);
        return model;
    }
}
