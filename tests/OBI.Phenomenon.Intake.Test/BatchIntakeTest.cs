using System.Text;
using OBI.Phenomenon.Model.Attribution;
using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Testing.Contracts;

namespace OBI.Phenomenon.Intake.Test;

public sealed class BatchIntakeTest
{
    [Test]
    public void Read_SoundRow_BecomesASignal()
    {
        var trial = new Trial();

        var result = trial.Read(Trial.Header + "1,2025-07-03,Alfa|Bravo,divers,Utrecht,x\n");

        Assert.That(result.Balance, Is.EqualTo(new BatchBalance(1, 1, 0, 0, 0)));
        var signal = trial.Sink.Signals.Single();
        Assert.That(signal.Actors.Key, Is.EqualTo("XA+XB"));
        Assert.That(signal.Profile.Key, Is.EqualTo("MOD-110 MOD-320"));
        Assert.That(signal.Region.Code, Is.EqualTo("NL-UT"));
        Assert.That(signal.Start.ToString(), Is.EqualTo("2025-07-03"));
        Assert.That(signal.Received, Is.EqualTo(new DateOnly(2025, 8, 5)));
        Assert.That(signal.Grade, Is.EqualTo(new Grade(SourceReliability.C, 6, Likelihood.NotStated, AttributionBasis.Perceived, StateLink.NotStated)));
        Assert.That(signal.Reports, Is.EqualTo(1));
    }

    [TestCase("1,2025-07-03,Alfa,spreekuur,,\n", "3,,ordinary-diaspora-policy", 1, 0, 0)]
    [TestCase("1,2025-07-03,geen,bedreiging,,\n", "3,,no-state-link", 1, 0, 0)]
    [TestCase("1,2025-07-03,Alfa,parkeren,,\n", "3,,scope-unclear", 0, 1, 0)]
    [TestCase("1,2025-07-03,Alfa,gefluister,,\n", "3,wijze,unmapped-term", 0, 1, 0)]
    [TestCase("1,2025-07-03,Alfa,bedreiging,Elders,\n", "3,plaats,unmapped-term", 0, 1, 0)]
    [TestCase("1,2025-07-03,Alfa,bedreiging,\n", "3,,field-count", 0, 0, 1)]
    [TestCase("1,3-7-2025,Alfa,bedreiging,,\n", "3,datum,bad-date", 0, 0, 1)]
    [TestCase("1,2025-08-06,Alfa,bedreiging,,\n", "3,datum,date-after-delivery", 0, 0, 1)]
    [TestCase("1,,Alfa,bedreiging,,\n", "3,datum,empty", 0, 0, 1)]
    [TestCase(",2025-07-03,Alfa,bedreiging,,\n", "3,nummer,empty", 0, 0, 1)]
    [TestCase("1,2025-07-03,,bedreiging,,\n", "3,land,empty", 0, 0, 1)]
    [TestCase("9,2025-07-03,Alfa,bedreiging,,\n", "3,nummer,repeated-record", 0, 0, 1)]
    [TestCase("1,2025-07-03,Alfa,bedrei\u200Bging,,\n", "3,wijze,hidden-character", 0, 0, 1)]
    [TestCase("\n", "3,,field-count", 0, 0, 1)]
    public void Read_RowThatIsNotAccepted_GivesLineColumnAndReason(string row, string fault, int outOfScope, int quarantined, int rejected)
    {
        var trial = new Trial();

        var result = trial.Read(Trial.Header + "9,2025-07-01,Alfa,bedreiging,,\n" + row);

        Assert.That(result.Balance, Is.EqualTo(new BatchBalance(2, 1, outOfScope, quarantined, rejected)));
        Assert.That(trial.Faults.ToString(), Is.EqualTo("line,column,reason\n" + fault + "\n"));
        Assert.That(result.Reasons.Single(), Is.EqualTo(KeyValuePair.Create(fault.Split(',')[2], 1L)));
    }

    [Test]
    public void Read_ValuesOfRecords_NeverReachTheRejectFile()
    {
        var trial = new Trial();

        trial.Read(Trial.Header + "KENMERK-77,2025-07-03,Alfa,Geheimzinnig,,\nKENMERK-78,ergens,Alfa,bedreiging,,\n");

        Assert.That(trial.Faults.ToString(), Does.Not.Contain("77").And.Not.Contain("Geheim").And.Not.Contain("ergens"));
    }

    [Test]
    public void Read_UnmappedTerms_AreCountedOnceEach() =>
        Assert.That(
            new Trial().Read(Trial.Header + "1,2025-07-03,Alfa,mist,,\n2,2025-07-03,Alfa,mist,,\n3,2025-07-03,Alfa,nevel,,\n").UnmappedTerms,
            Is.EqualTo(2));

    [Test]
    public void Read_ConductBesideDiasporaPolicy_StaysInForThatConduct()
    {
        var contract = TrialContract.Read(terms: TrialContract.Terms.Replace("spreekuur: SCP-DIAS", "spreekuur: [SCP-DIAS, MOD-110]", StringComparison.Ordinal));
        var trial = new Trial();

        trial.Read(Trial.Header + "1,2025-07-03,Alfa,spreekuur,,\n", contract);

        Assert.That(trial.Sink.Signals.Single().Profile.Key, Is.EqualTo("MOD-110"));
    }

    [Test]
    public void Read_ScopeColumnOfTheSupplier_DecidesTheWholeRow()
    {
        var contract = TrialContract.Read(
            TrialContract.Source.Replace("scope: SCP-IN, ", string.Empty, StringComparison.Ordinal).Replace("intern: { ignored: \"eigen kenmerk\" }", "intern: { is: scope }", StringComparison.Ordinal),
            TrialContract.Terms + "\n  intern: { obi: SCP-IN, beleid: SCP-DIAS, onduidelijk: SCP-INSUF }");
        var rows = "1,2025-07-03,Alfa,bedreiging,,obi\n2,2025-07-03,Alfa,bedreiging,,beleid\n3,2025-07-03,Alfa,bedreiging,,onduidelijk\n";

        var result = new Trial().Read(Trial.Header + rows, contract);

        Assert.That(result.Balance, Is.EqualTo(new BatchBalance(3, 1, 1, 1, 0)));
    }

    [Test]
    public void Read_SameRecordOfAnotherSupplier_HasAnotherHash()
    {
        using var one = new Normalising.RecordHash("een");
        using var other = new Normalising.RecordHash("ander");

        Assert.That(one.Of("1"u8), Is.Not.EqualTo(other.Of("1"u8)));
    }

    [TestCase("nummer,datum,land,wijze,plaats\n", "missing-column")]
    [TestCase("nummer,datum,land,wijze,plaats,intern,naam\n", "extra-column")]
    [TestCase("nummer,nummer,datum,land,wijze,plaats,intern\n", "extra-column")]
    [TestCase("1,2025-07-03,Alfa,bedreiging,Utrecht,Piet\n", "extra-column")]
    [TestCase("", "empty-file")]
    [TestCase("\uFEFFnummer,datum,land,wijze,plaats,intern\n", "byte-order-mark")]
    [TestCase("nummer,datum,land,wijze,plaats,intern\n1,2025-07-03,\"Alfa,bedreiging,,\n", "malformed-csv")]
    [TestCase("nummer,datum,land,wijze,plaats,intern\n1,2025-07-03,Al\"fa,bedreiging,,\n", "malformed-csv")]
    [TestCase("nummer,datum,land,wijze,plaats,intern\n", "row-count")]
    [TestCase("nummer,datum,land,wijze,plaats,intern\n1,x,Alfa,bedreiging,,\n2,x,Alfa,bedreiging,,\n", "too-many-rejected")]
    public void Read_BrokenStructure_RefusesTheDelivery(string text, string reason) =>
        Assert.That(
            () => new Trial().Read(text),
            Throws.TypeOf<IntakeException>().With.Property("Reason").EqualTo(reason).And.Message.Not.Contains("Piet"));

    [Test]
    public void Read_OtherEncodingThanContracted_NamesTheLine() =>
        Assert.That(
            () => new Trial().ReadBytes(Encoding.Latin1.GetBytes(Trial.Header + "1,2025-07-03,Alfa,bedreiging,,\n2,2025-07-03,Alfa,beïnvloeding,,\n")),
            Throws.TypeOf<IntakeException>().With.Property("Reason").EqualTo("encoding").And.Property("Line").EqualTo(3));

    [Test]
    public void Read_Windows1252AsContracted_KnowsTheTerm()
    {
        var contract = TrialContract.Read(
            TrialContract.Source.Replace("encoding: utf-8", "encoding: windows-1252", StringComparison.Ordinal),
            TrialContract.Terms.Replace("bedreiging:", "beïnvloeding:", StringComparison.Ordinal));
        var trial = new Trial();

        trial.ReadBytes(Encoding.Latin1.GetBytes(Trial.Header + "1,2025-07-03,Alfa,beïnvloeding,,\n"), contract);

        Assert.That(trial.Sink.Signals.Single().Profile.Key, Is.EqualTo("MOD-111"));
    }

    [Test]
    public void Read_ColumnsInAnotherOrder_AreFoundByName()
    {
        var trial = new Trial();

        trial.Read("wijze,land,datum,nummer,intern,plaats\nbedreiging,Alfa,2025-07-03,1,,\n");

        Assert.That(trial.Sink.Signals.Single().Actors, Is.EqualTo(ActorSet.Parse("XA")));
    }

    [Test]
    public void Read_WithdrawnRow_TakesTheRecordBackWhateverElseItSays()
    {
        var contract = TrialContract.Read(
            TrialContract.Source.Replace("intern: { ignored: \"eigen kenmerk\" }", "intern: { is: status }", StringComparison.Ordinal),
            TrialContract.Terms + "\n  intern: { n: new, c: corrected, i: withdrawn }");
        var trial = new Trial();

        var result = trial.Read(Trial.Header + "1,2025-07-03,Alfa,bedreiging,,n\n2,,,,,i\n3,2025-07-03,Alfa,spreekuur,,c\n", contract);

        Assert.That(result.Balance, Is.EqualTo(new BatchBalance(3, 3, 0, 0, 0)));
        Assert.That(trial.Sink.Withdrawn, Has.Count.EqualTo(2));
    }
}
