using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Store.Chains;
using OBI.Phenomenon.Store.Dimensions;
using OBI.Phenomenon.Store.Ledgers;
using OBI.Phenomenon.Store.Signals;
using OBI.Phenomenon.Store.Sqlite;
using OBI.Phenomenon.Store.Tallies;

namespace OBI.Phenomenon.Store.Batches;

/// <summary>Takes one batch into the store, whole or not at all: without <see cref="Commit"/> nothing of it remains.</summary>
/// <remarks>
/// What stands about a record is what the latest delivery that speaks of it says, in whatever order deliveries arrive and however often they are recoded.
/// A supplier's statements that do not stand are kept, so that they can stand again when a later one is recoded and no longer speaks of the record.
/// A signal is counted at the first delivery that gave its record the start it has now: that is by which it became known.
/// After a purge a row is not taken in when its record is not known and may have been purged: it could be counted twice.
/// </remarks>
public sealed class BatchWriter : ISignalSink, IDisposable
{
    private readonly StoreConnection _connection;
    private readonly BatchRegister _register;
    private readonly AuditChain _chain;
    private readonly Reach _words;
    private readonly BatchHead _head;
    private readonly LinkKind _kind;
    private readonly long _batch;
    private readonly long _sequence;
    private readonly DeliveryOrder _order;
    private readonly DeliveryOrders _orders;
    private readonly SignalCoder _coder;
    private readonly SignalTable _signals;
    private readonly TallyWriter _tallies;
    private readonly long[] _outcomes = new long[(int)RecordOutcome.Purged + 1];
    private readonly int _purgedUntil;
    private bool _open = true;

    internal BatchWriter(StoreConnection connection, BatchRegister register, Ledger ledger, AuditChain chain, BatchHead head, int tallyCap)
    {
        (_connection, _register, _chain, _head) = (connection, register, chain, head);
        var known = register.Find(head.Source, head.Sha256);
        if (known is not null && known.IsReadAs(head))
        {
            throw StoreFaults.AlreadyRead(connection.Path, head.Name, known.Sequence);
        }

        if (known is { IsPurged: true })
        {
            throw StoreFaults.Purged(connection.Path, head.Name);
        }

        _words = Reach.Of(connection, AppendOnly.Words);
        _kind = known is null ? LinkKind.Delivered : LinkKind.Recoded;
        var source = register.EnterSource(head.Source);
        _batch = known?.Batch ?? register.EnterBatch(source, head);
        _order = register.OrderOf(_batch);
        _orders = register.Orders(source);
        _purgedUntil = register.PurgedUntil(source);
        _sequence = ledger.Append(known is null ? LedgerKind.Delivered : LedgerKind.Recoded, _batch, head.Delivered);
        _coder = new SignalCoder(connection, head.TaxonomyVersion);
        _signals = new SignalTable(connection, source, _batch, _sequence);
        _tallies = new TallyWriter(connection, source, _sequence, tallyCap);
        if (known is not null)
        {
            TakeBack(known.Sequence);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="StoreException">The store cannot be written; nothing of the batch remains.</exception>
    public RecordOutcome Add(Signal signal)
    {
        ArgumentNullException.ThrowIfNull(signal);
        RequireOpen();
        try
        {
            var content = _coder.Code(signal, _batch);
            if (_purgedUntil > 0 && (signal.IsCorrection || content.Start <= _purgedUntil) && !_signals.Knows(signal.Record))
            {
                return RecordOutcome.Purged;
            }

            if (_signals.TryStand(signal.Record, signal.Line, content, signal.Reports))
            {
                _tallies.Add(content, 1, signal.Reports);
                return Count(RecordOutcome.Added);
            }

            return Count(Overtake(signal.Record, signal.Line, content, signal.Reports));
        }
        catch (StoreException)
        {
            Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    /// <remarks>
    /// A record that was never seen is withdrawn all the same, so that an earlier delivery that comes late does not bring it in; not after a
    /// purge, when it may be one that was purged and still counts.
    /// </remarks>
    /// <exception cref="StoreException">The store cannot be written; nothing of the batch remains.</exception>
    public RecordOutcome Withdraw(long record, long line)
    {
        RequireOpen();
        try
        {
            if (_purgedUntil > 0 && !_signals.Knows(record))
            {
                return RecordOutcome.Purged;
            }

            return Count(_signals.TryStand(record, line, content: null, reports: 0)
                ? RecordOutcome.Withdrawn
                : Overtake(record, line, content: null, reports: 0));
        }
        catch (StoreException)
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Puts the batch safely on disk and ends the writing.</summary>
    /// <param name="balance">What became of every row; its accepted rows are those taken in here.</param>
    /// <param name="reasons">Rows not accepted, by reason code.</param>
    /// <param name="unmappedTerms">Distinct terms the mapping did not know.</param>
    /// <exception cref="ArgumentException">The balance accepts more or fewer rows than were taken in.</exception>
    /// <exception cref="StoreException">The store cannot be written; nothing of the batch remains.</exception>
    public BatchReceipt Commit(BatchBalance balance, IReadOnlyDictionary<string, long> reasons, long unmappedTerms)
    {
        ArgumentNullException.ThrowIfNull(balance);
        ArgumentNullException.ThrowIfNull(reasons);
        RequireOpen();
        var receipt = new BatchReceipt(
            _sequence,
            _outcomes[(int)RecordOutcome.Added],
            _outcomes[(int)RecordOutcome.Amended],
            _outcomes[(int)RecordOutcome.Unchanged],
            _outcomes[(int)RecordOutcome.Withdrawn],
            _outcomes[(int)RecordOutcome.Superseded]);
        if (receipt.Accepted != balance.Accepted)
        {
            throw new ArgumentException($"the balance accepts {balance.Accepted} rows, but {receipt.Accepted} were taken in", nameof(balance));
        }

        try
        {
            _tallies.Flush();
            _register.CloseReading(_batch, _head, balance, receipt, reasons, unmappedTerms);
            _chain.Append(_kind, Changes.Reading(_connection, _sequence, _tallies.Digest, Reach.Of(_connection, AppendOnly.Words), _words)!);
            _connection.Run("COMMIT");
            _chain.Seal();
            return receipt;
        }
        finally
        {
            Dispose();
        }
    }

    /// <summary>Ends the writing; what is not committed is gone.</summary>
    public void Dispose()
    {
        if (!_open)
        {
            return;
        }

        _open = false;
        _coder.Dispose();
        _signals.Dispose();
        _tallies.Dispose();
        _connection.Rollback();
    }

    private void TakeBack(long earlier)
    {
        try
        {
            EarlierReading.TakeBack(_connection, _tallies, _batch, earlier, _sequence);
        }
        catch (StoreException)
        {
            Dispose();
            throw;
        }
    }

    private RecordOutcome Overtake(long record, long line, in TallyKey? content, long reports)
    {
        var standing = _signals.Standing(record);
        if (standing.Reading == _sequence)
        {
            return RecordOutcome.RepeatedInBatch;
        }

        if (_order.CompareTo(_orders.OfReading(standing.Reading)) < 0)
        {
            if (_signals.HasKeptOvertaken(record))
            {
                return RecordOutcome.RepeatedInBatch;
            }

            _signals.KeepOvertaken(record, line, content, reports);
            MoveCountHere(standing, content);
            return RecordOutcome.Superseded;
        }

        _signals.Retire(standing.Id);
        var counted = content is { } said ? said with { Batch = FirstKnown(record, said, standing) } : (TallyKey?)null;
        _signals.TryStand(record, line, counted, reports);
        if (counted == standing.Content && reports == standing.Reports)
        {
            return RecordOutcome.Unchanged;
        }

        if (standing.Content is { } before)
        {
            _tallies.Remove(before, 1, standing.Reports);
        }

        if (counted is not { } after)
        {
            return RecordOutcome.Withdrawn;
        }

        _tallies.Add(after, 1, reports);
        return RecordOutcome.Amended;
    }

    /// <summary>The batch by which a signal became known that the latest delivery, this one, speaks of.</summary>
    private long FirstKnown(long record, in TallyKey content, in StandingRecord standing) =>
        standing.Content is { } before && before.StartsAs(content) ? before.Batch : _signals.FirstOvertaken(record, content) ?? _batch;

    /// <summary>Counts what stands at this batch, when it told of the same start before any other.</summary>
    private void MoveCountHere(in StandingRecord standing, in TallyKey? content)
    {
        if (standing.Content is { } counted && content is { } said && counted.StartsAs(said) && _order.CompareTo(_orders.OfBatch(counted.Batch)) < 0)
        {
            _signals.Retire(standing.Id);
            _signals.StandAgain(standing.Id);
            _tallies.Remove(counted, 1, standing.Reports);
            _tallies.Add(counted with { Batch = _batch }, 1, standing.Reports);
        }
    }

    private RecordOutcome Count(RecordOutcome outcome)
    {
        _outcomes[(int)outcome]++;
        return outcome;
    }

    private void RequireOpen() => ObjectDisposedException.ThrowIf(!_open, this);
}
