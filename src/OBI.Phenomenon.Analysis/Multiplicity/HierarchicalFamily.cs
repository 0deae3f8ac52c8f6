using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Comparison;

namespace OBI.Phenomenon.Analysis.Multiplicity;

/// <summary>A family of two levels, judged: which parents may have a change in them, and which of their children changed.</summary>
/// <remarks>
/// A parent's hypothesis is that none of its children changed (Simes 1986, with the discrete adjustment). Parents are kept at twice the level q, in
/// two stages, so that when most of them have changes the rest is judged less strictly (<see cref="TwoStageBenjaminiHochberg"/>): keeping is no finding,
/// and at q itself a change that is alone under its parent would be lost more often than false ones are. Children of kept
/// parents are then rejected up to one p-value for all, the largest at which the false rejections to count on among all children are at most q
/// times those rejected: filtering a family keeps its share of false findings when the number is taken after the filter (Katsevich, Sabatti and
/// Bogomolov 2023). So a child that is alone under its parent is held to no more than the rest, and changes that are spread are not lost.
/// A child's q-value is the smallest level at which all of this would reject it; more parents are kept as it grows. A test whose smallest
/// p-value exceeds the level takes no part, and a parent without tests neither (Tarone 1990).
/// </remarks>
public sealed class HierarchicalFamily
{
    /// <summary>A parent is kept at this many times the level at which its children are judged.</summary>
    internal const double Leniency = 2;

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
        var groups = tests
            .GroupBy(at => hypotheses[at].Parent)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Members: group.ToArray()))
            .ToArray();
        var children = groups.Select(group => DiscreteBenjaminiHochberg.Adjust([.. group.Members.Select(at => hypotheses[at])], falseDiscoveryRate)).ToArray();
        var parentPValues = children.Select(adjusted => adjusted.Min()).ToArray();
        var keptFrom = TwoStageBenjaminiHochberg.Adjust(parentPValues).Select(q => q / Leniency).ToArray();
        var levels = groups.Zip(keptFrom).ToDictionary(pair => pair.First.Name, pair => pair.Second, StringComparer.Ordinal);
        var family = new DiscreteRejections([.. tests.Select(at => hypotheses[at])], falseDiscoveryRate);
        var qValues = new double?[hypotheses.Count];
        foreach (var level in keptFrom.Distinct())
        {
            bool IsKept(int test) => levels[hypotheses[tests[test]].Parent] <= level;
            var adjusted = family.Adjust(IsKept);
            foreach (var test in Enumerable.Range(0, tests.Length).Where(IsKept))
            {
                qValues[tests[test]] = Math.Min(qValues[tests[test]] ?? 1, SixDigits.Round(Math.Max(level, adjusted[test])));
            }
        }

        return new HierarchicalFamily(
            falseDiscoveryRate,
            [.. qValues],
            [.. groups.Select((group, at) => new ParentHypothesis(group.Name, SixDigits.Round(parentPValues[at]), SixDigits.Round(keptFrom[at]), group.Members.Length))]);
    }
}
