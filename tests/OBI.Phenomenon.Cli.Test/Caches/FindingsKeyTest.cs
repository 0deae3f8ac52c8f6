using OBI.Phenomenon.Analysis;
using OBI.Phenomenon.Analysis.Patterns.Ledger;
using OBI.Phenomenon.Cli.Caches;
using OBI.Phenomenon.Model.Attribution;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Cli.Test.Caches;

public sealed class FindingsKeyTest
{
    private static readonly DateOnly Day = new(2025, 11, 5);

    private static readonly Tally Tally = new(
        "politie", ActorSet.Parse("XA"), new ImpreciseDate(Day, DatePrecision.Day), Day, Region.NotObserved, Profile.Parse("MOD-110"), Grade.Parse("B2010"), 3, 4);

    private static readonly Membership Member = new("politie", "groep", new DateOnly(2020, 1, 1), null, PeriodKind.Month);

    private static readonly AnalysisInput Input = new(
        [Tally], Period.Parse("2025-Q4"), [Member], new Dictionary<string, DateOnly> { ["politie"] = Day }, [], new ConceptCatalogue("test", [], []), new AnalysisOptions());

    private static IEnumerable<TestCaseData> Others()
    {
        static TestCaseData Other(string what, AnalysisInput input) => new TestCaseData(input).SetArgDisplayNames(what);
        yield return Other("period", Input with { Period = Period.Parse("2025-Q3") });
        yield return Other("no tallies", Input with { Tallies = [] });
        yield return Other("supplier", Input with { Tallies = [Tally with { Source = "bz" }] });
        yield return Other("states", Input with { Tallies = [Tally with { Actors = ActorSet.Parse("XA+XB") }] });
        yield return Other("precision", Input with { Tallies = [Tally with { Start = new ImpreciseDate(Day, DatePrecision.Month) }] });
        yield return Other("delivered", Input with { Tallies = [Tally with { Delivered = Day.AddDays(1) }] });
        yield return Other("region", Input with { Tallies = [Tally with { Region = Region.Parse("NL-UT") }] });
        yield return Other("profile", Input with { Tallies = [Tally with { Profile = Profile.Parse("MOD-120") }] });
        yield return Other("grade", Input with { Tallies = [Tally with { Grade = Grade.Parse("B2020") }] });
        yield return Other("signals", Input with { Tallies = [Tally with { Signals = 4 }] });
        yield return Other("reports", Input with { Tallies = [Tally with { Reports = 5 }] });
        yield return Other("member", Input with { Members = [Member with { Until = Day }] });
        yield return Other("members", Input with { Members = [Member, Member with { Source = "bz" }] });
        yield return Other("last delivery", Input with { LastDelivered = new Dictionary<string, DateOnly> { ["politie"] = Day.AddDays(1) } });
        yield return Other("ids given before", Input with { Ledger = new PatternLedger([new ActorLedger("XA", [new LedgerPattern("XA-P01", [], [])], [], [])]) });
    }

    [Test]
    public void Of_TheSameInput_IsTheSame() => Assert.That(FindingsKey.Of("rules", Input with { Members = [Member with { }] }), Is.EqualTo(FindingsKey.Of("rules", Input)));

    [Test]
    public void Of_OtherRules_IsAnother() => Assert.That(FindingsKey.Of("others", Input), Is.Not.EqualTo(FindingsKey.Of("rules", Input)));

    [TestCaseSource(nameof(Others))]
    public void Of_AnotherInput_IsAnother(AnalysisInput other) => Assert.That(FindingsKey.Of("rules", other), Is.Not.EqualTo(FindingsKey.Of("rules", Input)));
}
