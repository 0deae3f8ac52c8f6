using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Signals;

namespace OBI.Phenomenon.Model.Test.Signals;

public sealed class ProfileTest
{
    [Test]
    public void Of_SameConceptsInAnotherOrder_HasTheSameHash()
    {
        var one = Profile.Of(ConceptCode.Parse("MOD-110"), ConceptCode.Parse("TGT-111"));
        var other = Profile.Of(ConceptCode.Parse("TGT-111"), ConceptCode.Parse("MOD-110"), ConceptCode.Parse("MOD-110"));

        Assert.That(other, Is.EqualTo(one));
        Assert.That(other.Hash, Is.EqualTo(one.Hash));
        Assert.That(one.Key, Is.EqualTo("MOD-110 TGT-111"));
    }

    [Test]
    public void Parse_Key_GivesTheProfileBack()
    {
        var profile = Profile.Parse("MOD-110 TGT-111");

        Assert.That(Profile.Parse(profile.Key), Is.EqualTo(profile));
        Assert.That(Profile.Parse(string.Empty).Concepts, Is.Empty);
    }

    [TestCase("mod-110")]
    [TestCase("MOD110")]
    [TestCase("MOD-")]
    [TestCase("M0D-110")]
    public void ConceptCodeParse_OtherShape_Refuses(string text) =>
        Assert.That(() => ConceptCode.Parse(text), Throws.TypeOf<FormatException>());
}
