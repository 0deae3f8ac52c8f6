using OBI.Phenomenon.Disclosure.Reviews;
using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Reviews;

namespace OBI.Phenomenon.Disclosure.Test.Reviews;

public sealed class ReviewTest
{
    private static readonly Signature Signed = new("senior analist", "teamleider", new DateTimeOffset(2026, 1, 20, 8, 0, 0, TimeSpan.Zero));

    [TestCase(false, false, true, TestName = "Admits_UndecidedInADraft_Yes")]
    [TestCase(false, true, true, TestName = "Admits_UndecidedExposureInADraft_Yes")]
    [TestCase(true, true, false, TestName = "Admits_UndecidedExposureForRelease_No")]
    public void Admits_Undecided(bool isFinal, bool exposes, bool admitted)
    {
        Assert.That(new Review([], isFinal).Admits("XA/*", exposes), Is.EqualTo(admitted));
    }

    [TestCase(DecisionKind.Approve, false, false, true)]
    [TestCase(DecisionKind.Approve, false, true, false)]
    [TestCase(DecisionKind.Approve, true, true, true)]
    [TestCase(DecisionKind.Annotate, false, false, true)]
    [TestCase(DecisionKind.Withhold, true, false, false)]
    public void Admits_Decided_FollowsTheDecision(DecisionKind kind, bool accepted, bool exposes, bool admitted)
    {
        var review = new Review([Decision("XA/*", kind, accepted)], isFinal: false);

        Assert.That(review.Admits("XA/*", exposes), Is.EqualTo(admitted));
    }

    [Test]
    public void On_DecidedTwice_TheLastStands()
    {
        var review = new Review([Decision("XA/*", DecisionKind.Approve), Decision("XA/*", DecisionKind.Withhold)], isFinal: true);

        Assert.That(review.On("XA/*")!.Kind, Is.EqualTo(DecisionKind.Withhold));
    }

    [Test]
    public void RemarksFor_ReleasedEdition_AreTextsOnWhatIsShownWithoutReasons()
    {
        var review = new Review([Decision("XA/*", DecisionKind.Approve), Decision("XA-P01", DecisionKind.Relabel), Decision("XB/*", DecisionKind.Annotate)], isFinal: true);

        var remarks = review.RemarksFor(Edition.Released, new HashSet<string> { "XA/*", "XA-P01" });

        Assert.That(remarks, Is.EqualTo(new[] { new Remark("XA-P01", RemarkKind.Relabelled, "een tekst", "senior analist", "teamleider", null) }));
    }

    [Test]
    public void RemarksFor_InternalEdition_AreAllDecisionsWithReasons()
    {
        var review = new Review([Decision("XB/*", DecisionKind.Withhold), Decision("XA/*", DecisionKind.Annotate)], isFinal: true);

        var remarks = review.RemarksFor(Edition.Internal, new HashSet<string>());

        Assert.That(remarks.Select(remark => (remark.Subject, remark.Kind, remark.Reason)), Is.EqualTo(new[] { ("XA/*", RemarkKind.Annotated, "gezien"), ("XB/*", RemarkKind.Withheld, "gezien") }));
    }

    private static Decision Decision(string subject, DecisionKind kind, bool exposes = false) =>
        new(subject, kind, kind is DecisionKind.Annotate or DecisionKind.Relabel ? "een tekst" : null, exposes, "gezien", Signed);
}
