using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Model.Signals;

namespace OBI.Phenomenon.Intake.Test;

/// <summary>Keeps what intake accepts, to be looked at.</summary>
internal sealed class ListSink : ISignalSink
{
    internal List<Signal> Signals { get; } = [];

    internal List<long> Withdrawn { get; } = [];

    public RecordOutcome Add(Signal signal)
    {
        if (Signals.Exists(known => known.Record == signal.Record))
        {
            return RecordOutcome.RepeatedInBatch;
        }

        Signals.Add(signal);
        return RecordOutcome.Added;
    }

    public RecordOutcome Withdraw(long record, long line)
    {
        Withdrawn.Add(record);
        return RecordOutcome.Withdrawn;
    }
}
