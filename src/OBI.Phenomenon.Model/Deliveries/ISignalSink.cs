using OBI.Phenomenon.Model.Signals;

namespace OBI.Phenomenon.Model.Deliveries;

/// <summary>Where intake puts what it accepts, row by row, so that a delivery of any size passes in little memory.</summary>
public interface ISignalSink
{
    /// <summary>Takes a signal in.</summary>
    RecordOutcome Add(Signal signal);

    /// <summary>Takes back what is known of a record.</summary>
    /// <param name="record">The record's one-way hash.</param>
    /// <param name="line">The line that withdraws it.</param>
    RecordOutcome Withdraw(long record, long line);
}
