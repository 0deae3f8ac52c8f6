using System.Globalization;
using OBI.Phenomenon.Disclosure.Sensitivity;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Disclosure.Test.Sensitivity;

public sealed class ContributionRulesTest
{
    private const string Reference = "goldens/disclosure/primary_rules_dominance.csv";

    [Test]
    public void IsSensitive_ReferenceDecisions_AreAllTheSame()
    {
        if (ReferenceFolder.Lines(Reference) is not { } lines)
        {
            Assert.Ignore($"{Reference} skipped: reference data not present at {ReferenceFolder.Root}; set OBI_REFERENCE_DATA to where it is.");
            return;
        }

        var decisions = lines.Skip(1).Select(line => line.Replace("\"", string.Empty, StringComparison.Ordinal).Split(',')).ToList();

        var different = decisions.Where(decision => RuleOf(decision).IsSensitive(Parse(decision[5])) != (decision[6] == "1")).Select(decision => string.Join(',', decision));

        Assert.That(decisions, Has.Count.EqualTo(245));
        Assert.That(different, Is.Empty);
    }

    [TestCase(1, 80, "80;20", true)]
    [TestCase(1, 80, "79;21", false)]
    [TestCase(2, 99, "70;20;10", false)]
    [TestCase(2, 90, "20;10;70", true)]
    [TestCase(1, 50, "", false)]
    [TestCase(3, 100, "0;0;5", true)]
    public void Dominance_ShareOfTheLargest_DecidesFromTheLimitOn(int few, int percent, string contributions, bool sensitive) =>
        Assert.That(new Dominance(few, percent).IsSensitive(Parse(contributions)), Is.EqualTo(sensitive));

    [TestCase(20, 100, "80;10;10", true)]
    [TestCase(10, 100, "80;10;10", false)]
    [TestCase(12.5, 100, "80;10;10", true)]
    [TestCase(60, 80, "40;30;30", true)]
    [TestCase(60, 80, "40;31;31", false)]
    [TestCase(10, 100, "", false)]
    public void PriorPosterior_RestBesideTheTwoLargest_DecidesUpToTheLimit(double p, double q, string contributions, bool sensitive) =>
        Assert.That(new PriorPosterior((decimal)p, (decimal)q).IsSensitive(Parse(contributions)), Is.EqualTo(sensitive));

    [Test]
    public void UpperProtection_OfBothRules_IsWhatWouldMakeThemSafe()
    {
        var contributions = Parse("70;20;10");

        Assert.That(new Dominance(1, 50).UpperProtection(contributions), Is.EqualTo(40));
        Assert.That(new Dominance(1, 80).UpperProtection(contributions), Is.Zero);
        Assert.That(new PriorPosterior(20).UpperProtection(contributions), Is.EqualTo(4));
        Assert.That(new PriorPosterior(60, 80).UpperProtection(contributions), Is.EqualTo(42.5m));
    }

    [Test]
    public void Rules_OutsideTheirRange_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => _ = new Contributions([3, -1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => _ = new Dominance(0, 80));
        Assert.Throws<ArgumentOutOfRangeException>(() => _ = new Dominance(1, 101));
        Assert.Throws<ArgumentOutOfRangeException>(() => _ = new PriorPosterior(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => _ = new PriorPosterior(20, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => _ = new SmallCount(0));
    }

    private static IContributionRule RuleOf(string[] decision) => decision[0] == "nk"
        ? new Dominance(int.Parse(decision[1], CultureInfo.InvariantCulture), decimal.Parse(decision[2], CultureInfo.InvariantCulture))
        : new PriorPosterior(decimal.Parse(decision[3], CultureInfo.InvariantCulture));

    private static Contributions Parse(string contributions) =>
        new(contributions.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(contribution => decimal.Parse(contribution, CultureInfo.InvariantCulture)));
}
