using OBI.Phenomenon.Model.Signals;

namespace OBI.Phenomenon.Model.Test.Signals;

public sealed class ActorSetTest
{
    private static readonly StateActor Xa = StateActor.Parse("XA");
    private static readonly StateActor Xb = StateActor.Parse("XB");

    [Test]
    public void Of_AnyOrderAndRepeats_GivesOneSet() =>
        Assert.That(ActorSet.Of(Xb, Xa, Xb), Is.EqualTo(ActorSet.Of(Xa, Xb)));

    [Test]
    public void Of_NotAttributedBesideAState_KeepsTheState() =>
        Assert.That(ActorSet.Of(StateActor.NotAttributed, Xa).Key, Is.EqualTo("XA"));

    [Test]
    public void Of_Nothing_Refuses() =>
        Assert.That(() => ActorSet.Of(), Throws.ArgumentException);

    [Test]
    public void Parse_Key_GivesTheSetBack() =>
        Assert.That(ActorSet.Parse("XA+XB"), Is.EqualTo(ActorSet.Of(Xa, Xb)));

    [TestCase("xa")]
    [TestCase("XAB")]
    [TestCase("X1")]
    public void StateActorParse_NoIsoCode_Refuses(string text) =>
        Assert.That(() => StateActor.Parse(text), Throws.TypeOf<FormatException>());

    [TestCase("XA", true)]
    [TestCase("QM", true)]
    [TestCase("QA", false)]
    [TestCase("ZZ", true)]
    [TestCase("AB", false)]
    public void IsUserAssigned_Code_FollowsIso3166(string code, bool expected) =>
        Assert.That(StateActor.Parse(code).IsUserAssigned, Is.EqualTo(expected));
}
