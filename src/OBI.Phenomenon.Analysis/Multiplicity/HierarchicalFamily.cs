using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Comparison;

namespace OBI.Phenomenon.Analysis.Multiplicity;

/// <summary>A family of two levels, judged: which parents have any change in them, and which of their children changed.</summary>
/// <remarks>
/// A parent's hypothesis is that none of its children changed (Simes 1986, with the discrete adjustment). Parents are selected by Benjamini and
/// Hochberg at level q; with R of m parents selected, their children are tested at level q R / m (Benjamini and Bogomolov 2014). That keeps the
/// average share of false findings over selected parents at q. A child's q-value is the smallest level at which all of this would reject it;
/// since R grows with q, that is max(Q, min over r of max(Q(r), c m / r)), with Q the adjusted p-value of its parent, Q(r) the r-th smallest
/// of those and c the child's own adjusted p-value within its parent. Because an average over parents is not the share over all findings, a
/// child must also stand in the family as a whole: its q-value is no smaller than its adjusted p-value among all children. A test whose
/// smallest p-value exceeds the level takes no part, and a parent without tests neither (Tarone 1990).
/// </remarks>
public sealed class HierarchicalFamily
{
    private HierarchicalFamily(double falseDiscoveryRate, ImmutableArray<double?> qValues, ImmutableArray<ParentHypothesis> parents)
    {
        FalseDiscoveryRate = falseDiscoveryRate;
        QValues = qValues;
        Parents = parents;
        Tests = qValues.Count(q => q is not null);
        Findings = qValues.Count(q => q <= falseDiscoveryRate);
    }

    /// <summary>The level it was judged at.</summary>
    public double FalseDiscoveryRate { get; }

    /// <summary>The q-value of each hypothesis, in the order given and to six digits; null when it took no part.</summary>
    public ImmutableArray<double?> QValues { get; }

    /// <summary>The parents that took part, in ordinal order of name.</summary>
    public ImmutableArray<ParentHypothesis> Parents { get; }

    /// <summary>How many hypotheses took part.</summary>
    public int Tests { get; }

    /// <summary>How many of them are findings.</summary>
    public int Findings { get; }

    /// <summary>Whether a hypothesis, by its place in the order given, is a finding: its q-value is at most the level.</summary>
    public bool IsFinding(int hypothesis) => QValues[hypothesis] <= FalseDiscoveryRate;

    /// <summary>Judges a family.</summary>
    /// <param name="hypotheses">The children, in any order; the order does not change what is found.</param>
    /// <param name="falseDiscoveryRate">The share of false findings tolerated, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is out of range, or a p-value is not from 0 to 1.</exception>
    public static HierarchicalFamily Judge(IReadOnlyList<Hypothesis> hypotheses, double falseDiscoveryRate)
    {
        if (falseDiscoveryRate is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(falseDiscoveryRate), "the false discovery rate lies between 0 and 1");
        }

        PValue.Check([.. hypotheses.Select(hypothesis => hypothesis.PValue)]);
        var tests = Enumerable.Range(0, hypotheses.Count).Where(at => hypotheses[at].Attainable.Smallest <= falseDiscoveryRate).ToArray();
        var qValues = new double?[hypotheses.Count];
        foreach (var (at, whole) in tests.Zip(DiscreteBenjaminiHochberg.Adjust([.. tests.Select(at => hypotheses[at])], falseDiscoveryRate)))
        {
            qValues[at] = whole;
        }

        var groups = tests
            .GroupBy(at => hypotheses[at].Parent)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Members: group.ToArray()))
            .ToArray();
        var children = groups.Select(group => DiscreteBenjaminiHochberg.Adjust([.. group.Members.Select(at => hypotheses[at])], falseDiscoveryRate)).ToArray();
        var parentPValues = children.Select(adjusted => adjusted.Min()).ToArray();
        var parentQValues = BenjaminiHochberg.Adjust(parentPValues);
        var rising = parentQValues.Order().ToArray();
        for (var parent = 0; parent < groups.Length; parent++)
        {
            for (var child = 0; child < children[parent].Length; child++)
            {
                var at = groups[parent].Members[child];
                var withinParents = Math.Max(parentQValues[parent], SmallestLevel(children[parent][child], rising));
                qValues[at] = SixDigits.Round(Math.Max(qValues[at]!.Value, withinParents));
            }
        }

        return new HierarchicalFamily(
            falseDiscoveryRate,
            [.. qValues],
            [.. groups.Select((group, at) => new ParentHypothesis(group.Name, SixDigits.Round(parentPValues[at]), SixDigits.Round(parentQValues[at]), group.Members.Length))]);
    }

    /// <summary>The smallest level at which enough parents are selected for a child to be rejected within its own.</summary>
    private static double SmallestLevel(double child, double[] parentsRising)
    {
        var smallest = 1.0;
        for (var selected = 1; selected <= parentsRising.Length; selected++)
        {
            smallest = Math.Min(smallest, Math.Max(parentsRising[selected - 1], child * parentsRising.Length / selected));
        }

        return smallest;
    }
}
