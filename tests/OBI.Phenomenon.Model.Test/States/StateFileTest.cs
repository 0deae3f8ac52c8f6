using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.States;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Model.Test.States;

public sealed class StateFileTest
{
    [Test]
    public void Read_OwnStates_FindsCodesNamesAndAliases()
    {
        var states = StateFile.Read(Repository.PathOf("pipelines", "taxonomy", "states.yaml"));

        Assert.That(states.Find("onbekend"), Is.EqualTo(StateActor.NotAttributed));
        Assert.That(states.Find("NLD")?.Code, Is.EqualTo("NL"));
        Assert.That(states.Find("nederland")?.Code, Is.EqualTo("NL"));
        Assert.That(states.Find("XA")?.Code, Is.EqualTo("XA"));
        Assert.That(states.Find("QA"), Is.Not.Null);
        Assert.That(states.Find("XYZ land"), Is.Null);
        Assert.That(states.Label(StateActor.Parse("XA")), Is.EqualTo(("Staat XA", "State XA")));
    }

    [Test]
    public void Read_NameOfTwoStates_Refuses()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("states.yaml", "version: \"1\"\nstates:\n  XA: { nl: Alfa, en: Alpha, aliases: [Noordland] }\n  XB: { nl: Bravo, en: Bravo, aliases: [noordland] }\n");

        Assert.That(() => StateFile.Read(path), Throws.TypeOf<ContractException>().With.Message.Contains("names both XA and XB"));
    }
}
