using OBI.Phenomenon.Analysis.Multiplicity;

namespace OBI.Phenomenon.Analysis.Test.Multiplicity;

public sealed class HierarchicalFamilyTest
{
    [Test]
    public void Judge_OneParentWithChange_SelectsItAndItsChild()
    {
        Hypothesis[] family = [Of("XA", 0.0001), Of("XA", 0.5), Of("XB", 0.4), Of("XB", 0.7)];

        var judged = HierarchicalFamily.Judge(family, 0.10);

        Assert.That(judged.Parents.Select(parent => (parent.Name, parent.QValue <= 0.10, parent.Tests)), Is.EqualTo(new[] { ("XA", true, 2), ("XB", false, 2) }));
        Assert.That(Enumerable.Range(0, 4).Select(judged.IsFinding), Is.EqualTo(new[] { true, false, false, false }));
        Assert.That((judged.Tests, judged.Findings), Is.EqualTo((4, 1)));
    }

    [Test]
    public void Judge_SmallPValueInAParentThatIsNotSelected_IsNoFinding()
    {
        Hypothesis[] family = [.. Enumerable.Range(0, 40).Select(_ => Of("XA", 0.9)), Of("XA", 0.004), Of("XB", 0.00001), Of("XB", 0.00001)];

        var judged = HierarchicalFamily.Judge(family, 0.10);

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

    // The definition itself, level by level: parents selected at q, their children at q R / m, and the child among all.
    [FsCheck.NUnit.Property]
    public void QValue_AtAnyLevel_IsAtMostItWhenTheProcedureRejects(byte[] sizes, byte level)
    {
        Hypothesis[] family = [.. sizes.Select((size, at) => Of($"X{(char)('A' + (at % 4))}", (size + 1.0) * (size + 1) / 70000))];
        var wanted = (level + 0.5) / 300;

        var judged = HierarchicalFamily.Judge(family, 0.9);

        var parents = family.GroupBy(member => member.Parent).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (Members: group.ToArray(), Children: DiscreteBenjaminiHochberg.Adjust([.. group], 0.9))).ToArray();
        var selection = BenjaminiHochberg.Adjust([.. parents.Select(parent => parent.Children.Min())]);
        var selected = selection.Count(q => q <= wanted);
        var whole = DiscreteBenjaminiHochberg.Adjust(family, 0.9);
        for (var parent = 0; parent < parents.Length; parent++)
        {
            for (var child = 0; child < parents[parent].Members.Length; child++)
            {
                var at = Array.FindIndex(family, member => ReferenceEquals(member, parents[parent].Members[child]));
                var rejects = selection[parent] <= wanted && parents[parent].Children[child] <= wanted * selected / parents.Length && whole[at] <= wanted;
                Assert.That(judged.QValues[at] <= wanted, Is.EqualTo(rejects));
            }
        }
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
