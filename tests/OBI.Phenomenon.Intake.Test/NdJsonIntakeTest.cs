using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Testing.Contracts;

namespace OBI.Phenomenon.Intake.Test;

public sealed class NdJsonIntakeTest
{
    private static readonly SourceContract Contract = TrialContract.Read(
        TrialContract.Source
            .Replace("kind: csv", "kind: ndjson", StringComparison.Ordinal)
            .Replace("{ is: modus }", "{ is: modus, read: codes }", StringComparison.Ordinal)
            .Replace("{ ignored: \"eigen kenmerk\" }", "{ is: reports }", StringComparison.Ordinal));

    [Test]
    public void Read_ArraysAndNumbers_BecomeASignal()
    {
        var trial = new Trial();

        trial.Read("""{"nummer":1,"datum":"2025-07-03","land":["Alfa","Bravo"],"wijze":["MOD-111","divers"],"plaats":null,"intern":4}""", Contract);

        var signal = trial.Sink.Signals.Single();
        Assert.That(signal.Actors.Key, Is.EqualTo("XA+XB"));
        Assert.That(signal.Profile.Key, Is.EqualTo("MOD-110 MOD-111 MOD-320"));
        Assert.That(signal.Reports, Is.EqualTo(4));
    }

    [TestCase("""{"nummer":1,"datum":"2025-07-03","land":"Alfa","wijze":"MOD-111","intern":0}""", "bad-number")]
    [TestCase("""{"nummer":1,"datum":"2025-07-03","land":"Alfa","wijze":"MOD-111","intern":1.5}""", "bad-number")]
    [TestCase("""{"nummer":1,"datum":"2025-07-03","land":"Alfa","wijze":"MOD-111"}""", "empty")]
    [TestCase("""{"nummer":1,"datum":"2025-07-03","land":{"naam":"Alfa"},"wijze":"MOD-111","intern":1}""", "malformed-json")]
    [TestCase("""{"nummer":1,"nummer":2,"datum":"2025-07-03","land":"Alfa","wijze":"MOD-111","intern":1}""", "malformed-json")]
    [TestCase("""{"nummer":1,"datum":"2025-07-03","land":"Alfa","wijze":"MOD-111","intern":1} x""", "malformed-json")]
    [TestCase("""[1]""", "malformed-json")]
    [TestCase("""{"nummer":1""", "malformed-json")]
    [TestCase("""{"nummer":1,"datum":"2025-07-03","land":["Alfa","\u001eBravo"],"wijze":"MOD-111","intern":1}""", "malformed-json")]
    [TestCase("", "malformed-json")]
    public void Read_BadLine_IsRejectedAlone(string line, string reason)
    {
        var trial = new Trial();
        var good = """{"nummer":9,"datum":"2025-07-03","land":"Alfa","wijze":"MOD-111","intern":1}""";

        var result = trial.Read(good + "\n" + line + "\n", Contract);

        Assert.That(result.Balance, Is.EqualTo(new BatchBalance(2, 1, 0, 0, 1)));
        Assert.That(result.Reasons.Keys.Single(), Is.EqualTo(reason));
    }

    [Test]
    public void Read_PropertyNobodyAgreedOn_RefusesTheDelivery() =>
        Assert.That(
            () => new Trial().Read("""{"nummer":1,"naam":"Piet"}""", Contract),
            Throws.TypeOf<IntakeException>().With.Property("Reason").EqualTo("extra-column").And.Message.Not.Contains("Piet"));

    [TestCase("""[{"nummer":1,"datum":"2025-07-03","land":"Alfa","wijze":"MOD-111","intern":1}]""")]
    [TestCase("""{"nummer":"\ud800","datum":"2025-07-03","land":"Alfa","wijze":"MOD-111","intern":1}""")]
    public void Read_NothingButRejectedRows_RefusesTheDelivery(string line) =>
        Assert.That(() => new Trial().Read(line, Contract), Throws.TypeOf<IntakeException>().With.Property("Reason").EqualTo("too-many-rejected"));

    [Test]
    public void Read_HugeLine_RefusesTheDelivery() =>
        Assert.That(
            () => new Trial().Read("{\"nummer\":\"" + new string('x', 3 << 20), Contract),
            Throws.TypeOf<IntakeException>().With.Property("Reason").EqualTo("line-too-long"));
}
