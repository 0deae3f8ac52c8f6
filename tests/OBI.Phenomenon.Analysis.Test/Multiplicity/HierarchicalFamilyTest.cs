using OBI.Phenomenon.Analysis.Multiplicity;

namespace OBI.Phenomenon.Analysis.Test.Multiplicity;

public sealed class HierarchicalFamilyTest
{
    [Test]
    public void Judge_OneParentWithChange_KeepsItAndFindsItsChild()
    {
        Hypothesis[] family = [Of("XA", 0.0001), Of("XA", 0.5), Of("XB", 0.4), Of("XB", 0.7)];

        var judged = HierarchicalFamily.Judge(family, 0.10);

        Assert.That(judged.Parents.Select(parent => (parent.Name, parent.KeptFrom <= 0.10, parent.Tests)), Is.EqualTo(new[] { ("XA", true, 2), ("XB", false, 2) }));
        Assert.That(Enumerable.Range(0, 4).Select(judged.IsFinding), Is.EqualTo(new[] { true, false, false, false }));
        Assert.That((judged.Tests, judged.Findings), Is.EqualTo((4, 1)));
    }

    [Test]
    public void Judge_SmallPValueInAParentThatIsNotKept_IsNoFinding()
    {
        Hypothesis[] family = [.. Enumerable.Range(0, 40).Select(_ => Of("XA", 0.9)), Of("XA", 0.006), Of("XB", 0.00001), Of("XB", 0.00001), Of("XC", 0.9)];

        var judged = HierarchicalFamily.Judge(family, 0.10);

        Assert.That(DiscreteBenjaminiHochberg.Adjust(family, 0.10)[40], Is.LessThan(0.10));
        Assert.That(judged.IsFinding(40), Is.False);
        Assert.That(judged.IsFinding(41), Is.True);
    }

    [Test]
    public void Judge_TestThatCannotReachTheLevel_TakesNoPart()
    {
        Hypothesis[] family = [Of("XA", 0.02), new("XA", 0.5, AttainablePValues.From(0.3)), new("XB", 0.3, AttainablePValues.From(0.3))];

        var judged = HierarchicalFamily.Judge(family, 0.10);

        Assert.That(judged.QValues.Select(q => q is null), Is.EqualTo(new[] { false, true, true }));
        Assert.That(judged.Parents.Select(parent => parent.Name), Is.EqualTo(new[] { "XA" }));
        Assert.That(judged.IsFinding(0), Is.True);
    }

    // The definition itself, level by level: parents kept at 2q, and children of these up to the largest p-value t at which Σ F(t) is at most q times those rejected.
    [FsCheck.NUnit.Property]
    public void QValue_AtAnyLevel_IsAtMostItWhenTheProcedureRejects(byte[] sizes, byte level)
    {
        Hypothesis[] family = [.. sizes.Select((size, at) => Of($"X{(char)('A' + (at % 4))}", (size + 1.0) * (size + 1) / 140000))];
        var wanted = (level + 0.5) / 300;

        var judged = HierarchicalFamily.Judge(family, 0.9);

        var parents = family.GroupBy(member => member.Parent).ToDictionary(group => group.Key, group => DiscreteBenjaminiHochberg.Adjust([.. group], 0.9).Min());
        var selection = parents.Keys.Zip(TwoStageBenjaminiHochberg.Adjust([.. parents.Values])).Where(pair => pair.Second <= 2 * wanted).Select(pair => pair.First).ToHashSet();
        var kept = family.Where(member => selection.Contains(member.Parent)).Select(member => member.PValue).ToArray();
        var largest = family.Select(member => member.PValue).DefaultIfEmpty().Max();
        var reached = kept.Where(bound => family.Length * bound / (1 - largest) <= wanted * kept.Count(pValue => pValue <= bound)).DefaultIfEmpty(-1).Max();
        Assert.That(family.Select((member, at) => judged.QValues[at] <= wanted), Is.EqualTo(family.Select(member => selection.Contains(member.Parent) && member.PValue <= reached)));
    }

    [Test]
    public void Judge_ChildAloneUnderAKeptParent_IsHeldToTheSameAsTheRest()
    {
        Hypothesis[] family =
        [
            .. Enumerable.Range(0, 10).Select(_ => Of("XA", 0.0001)), .. Enumerable.Range(0, 30).Select(_ => Of("XA", 0.8)),
            Of("XB", 0.002), Of("XB", 0.012), .. Enumerable.Range(0, 38).Select(_ => Of("XB", 0.8)),
        ];

        var judged = HierarchicalFamily.Judge(family, 0.10);

        Assert.That(DiscreteBenjaminiHochberg.Adjust([.. family.Skip(40)], 0.10)[1], Is.GreaterThan(0.10));
        Assert.That(Enumerable.Range(40, 3).Select(judged.IsFinding), Is.EqualTo(new[] { true, true, false }));
    }

    [FsCheck.NUnit.Property]
    public void Judge_AnyOrder_GivesTheSame(byte[] sizes)
    {
        Hypothesis[] family = [.. sizes.Select((size, at) => Of($"X{(char)('A' + (at % 3))}", (size + 1.0) / 5000))];

        var backwards = HierarchicalFamily.Judge([.. family.Reverse()], 0.10);

        Assert.That(backwards.QValues.Reverse(), Is.EqualTo(HierarchicalFamily.Judge(family, 0.10).QValues));
    }

    [Test]
    public void Judge_NothingOrOutOfRange_IsEmptyOrRefused()
    {
        Assert.That(HierarchicalFamily.Judge([], 0.10).QValues, Is.Empty);
        Assert.That(() => HierarchicalFamily.Judge([], 1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => HierarchicalFamily.Judge([Of("XA", double.NaN)], 0.1), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    private static Hypothesis Of(string parent, double pValue) => new(parent, pValue, AttainablePValues.Continuous);
}
