using System.Text;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Testing.Contracts;

namespace OBI.Phenomenon.Intake.Test;

/// <summary>Takes one delivery of the trial supplier in.</summary>
internal sealed class Trial
{
    internal const string Header = "nummer,datum,land,wijze,plaats,intern\n";

    internal ListSink Sink { get; } = new();

    internal StringWriter Faults { get; } = new();

    internal IntakeResult Read(string rows, SourceContract? contract = null) =>
        ReadBytes(Encoding.UTF8.GetBytes(rows), contract);

    internal IntakeResult ReadBytes(byte[] bytes, SourceContract? contract = null)
    {
        var head = new BatchHead("proef", "proef_20250805_001.csv", new DateOnly(2025, 8, 5), 1, new DateOnly(2025, 7, 1), new DateOnly(2025, 7, 31), bytes.Length, "00", "00", "1");
        return BatchIntake.Read(new MemoryStream(bytes), contract ?? TrialContract.Read(), head, Sink, Faults);
    }
}
