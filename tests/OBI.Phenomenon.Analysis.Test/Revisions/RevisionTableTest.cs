using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Revisions;
using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Test.Revisions;

public sealed class RevisionTableTest
{
    private static readonly ImpreciseDate July = new(new DateOnly(2025, 7, 3), DatePrecision.Day);
    private static readonly ImpreciseDate October = new(new DateOnly(2025, 10, 3), DatePrecision.Day);

    [Test]
    public void Of_LateSignalOfTwoStates_CountsOnceInAllAndUnderEach()
    {
        var table = Table(new Revision("bz", RevisionCause.Late, null, null, ActorSet.Parse("XA+XB"), July, 3));

        Assert.That(table.Scopes.Select(scope => scope.Code), Is.EqualTo(new[] { "*", "XA", "XB" }));
        Assert.That(table.Of(ActorScope.All, RevisionCause.Late), Is.EqualTo(new RevisionCount(3, 0)));
        Assert.That(table.Of(Scope("XB"), RevisionCause.Late), Is.EqualTo(new RevisionCount(3, 0)));
        Assert.That(table.Of(Scope("XB"), RevisionCause.Withdrawn), Is.EqualTo(RevisionCount.None));
    }

    [Test]
    public void Of_MovedToAnotherPeriod_IsTakenFromThisOne()
    {
        var table = Table(new Revision("bz", RevisionCause.Corrected, ActorSet.Parse("XA"), July, ActorSet.Parse("XA"), October, 2));

        Assert.That(table.Of(Scope("XA"), RevisionCause.Corrected), Is.EqualTo(new RevisionCount(0, 2)));
    }

    [Test]
    public void Of_Reattributed_ChangesTheStatesAndNotTheTotal()
    {
        var table = Table(new Revision("bz", RevisionCause.Reattributed, ActorSet.Parse("XA"), July, ActorSet.Parse("XB"), July, 1));

        Assert.That(table.Of(Scope("XA"), RevisionCause.Reattributed), Is.EqualTo(new RevisionCount(0, 1)));
        Assert.That(table.Of(Scope("XB"), RevisionCause.Reattributed), Is.EqualTo(new RevisionCount(1, 0)));
        Assert.That(table.Scopes, Does.Not.Contain(ActorScope.All));
    }

    [Test]
    public void Added_OfSeveralSuppliers_IsToldApart()
    {
        var table = Table(new Revision("bz", RevisionCause.Late, null, null, ActorSet.Parse("XA"), July, 3), new Revision("szw", RevisionCause.Late, null, null, ActorSet.Parse("XA"), July, 2));

        var added = table.Added(Scope("XA"), RevisionCause.Late);

        Assert.That((added.Signals, added.Suppliers, added.LowerBound), Is.EqualTo((5, 2, 3)));
        Assert.That(table.Removed(Scope("XA"), RevisionCause.Late).Signals, Is.Zero);
    }

    [Test]
    public void Touches_CodedOtherwise_ThoughItCountsAsItDid()
    {
        var table = Table(new Revision("bz", RevisionCause.Recoded, ActorSet.Parse("XA"), July, ActorSet.Parse("XA"), July, 4));

        Assert.That(table.Of(Scope("XA"), RevisionCause.Recoded), Is.EqualTo(RevisionCount.None));
        Assert.That(table.Touches(Scope("XA"), RevisionCause.Recoded), Is.True);
        Assert.That((table.Touches(Scope("XB"), RevisionCause.Recoded), table.Touches(Scope("XA"), RevisionCause.Late)), Is.EqualTo((false, false)));
    }

    [Test]
    public void Of_OtherPeriod_IsEmpty()
    {
        Assert.That(Table(new Revision("bz", RevisionCause.Late, null, null, ActorSet.Parse("XA"), October, 1)).Scopes, Is.Empty);
    }

    private static RevisionTable Table(params Revision[] revisions) => new(Period.Parse("2025-Q3"), revisions);

    private static ActorScope Scope(string code) => ActorScope.Of(StateActor.Parse(code));
}
