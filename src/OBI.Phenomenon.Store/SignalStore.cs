using Microsoft.Data.Sqlite;
using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Store.Batches;
using OBI.Phenomenon.Store.Chains;
using OBI.Phenomenon.Store.Ledgers;
using OBI.Phenomenon.Store.Migrations;
using OBI.Phenomenon.Store.Purges;
using OBI.Phenomenon.Store.Releases;
using OBI.Phenomenon.Store.Sqlite;
using OBI.Phenomenon.Store.Tallies;

namespace OBI.Phenomenon.Store;

/// <summary>All signals ever delivered, as tallies that can be read as they were known at any sequence of the ledger.</summary>
/// <remarks>For one thread. Every member throws <see cref="StoreException"/> when the file cannot be used.</remarks>
public sealed class SignalStore : IDisposable
{
    private readonly StoreConnection _connection;
    private readonly BatchRegister _batches;
    private readonly FailureRegister _failures;
    private readonly TallyReader _tallies;
    private readonly AuditChain _chain;
    private readonly int _tallyCap;
    private BatchWriter? _writer;

    private SignalStore(StoreConnection connection, AuditChain chain, int tallyCap)
    {
        _connection = connection;
        _chain = chain;
        _tallyCap = tallyCap;
        Ledger = new Ledger(connection);
        Lives = new Lives(connection, chain);
        Purge = new StorePurge(connection, chain);
        _batches = new BatchRegister(connection);
        _failures = new FailureRegister(connection, Ledger, chain);
        _tallies = new TallyReader(connection);
    }

    /// <summary>The file, as it was named.</summary>
    public string Path => _connection.Path;

    /// <summary>What changed the store, line by line.</summary>
    public Ledger Ledger { get; }

    /// <summary>How far each period has come: closed, decided upon, released.</summary>
    public Lives Lives { get; }

    /// <summary>Retention: what is old enough goes.</summary>
    public StorePurge Purge { get; }

    /// <summary>Opens a store; makes the folder and the file when they are not there, and brings an older store up to date.</summary>
    /// <param name="path">The file.</param>
    /// <param name="clock">What dates the links of the audit chain, which enters no result; the system's clock when left out.</param>
    /// <exception cref="StoreException">The file is something else, of a newer program, in use, damaged, or cannot be written.</exception>
    public static SignalStore Open(string path, TimeProvider? clock = null) => Open(path, TallyWriter.DefaultCap, clock);

    /// <summary>Opens a store that is there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="clock">What dates the links of the audit chain; the system's clock when left out.</param>
    /// <exception cref="StoreException">There is none, or it is something else, of a newer program, in use or damaged.</exception>
    public static SignalStore OpenExisting(string path, TimeProvider? clock = null)
    {
        StoreFile.RefuseOthers(path);
        return StoreFile.Exists(path) ? Open(path, SqliteOpenMode.ReadWrite, TallyWriter.DefaultCap, clock) : throw StoreFaults.Missing(path);
    }

    internal static SignalStore Open(string path, int tallyCap, TimeProvider? clock = null)
    {
        StoreFile.RefuseOthers(path);
        StoreFile.MakeFolder(path);
        return Open(path, SqliteOpenMode.ReadWriteCreate, tallyCap, clock);
    }

    /// <summary>The latest reading of a supplier's batch with these bytes, or null when there is none.</summary>
    public KnownBatch? FindBatch(string source, string sha256) => Settled(() => _batches.Find(source, sha256));

    /// <summary>The day on which each delivery was first read, by supplier and hash of its bytes.</summary>
    public IReadOnlyDictionary<(string Source, string Sha256), DateOnly> DaysRead() => Settled(() => ReadingDays.Read(_connection));

    /// <summary>The day on which each delivery that failed first did, by supplier and hash of its bytes.</summary>
    public IReadOnlyDictionary<(string Source, string Sha256), DateOnly> DaysFailed() => Settled(() => ReadingDays.Failed(_connection));

    /// <summary>Reads the pages of the file, or of the tallies only, and refuses a file that is damaged before anything is made of it.</summary>
    /// <exception cref="StoreException">A page is damaged.</exception>
    public void RequireSound(bool talliesOnly) => Settled(() => Integrity.RequireSound(_connection, talliesOnly));

    /// <summary>Begins to take a batch in; known bytes with other rules are read again in place of the earlier reading.</summary>
    /// <exception cref="StoreException">Another program is writing, the batch was read before with the same rules, or its signals were purged.</exception>
    public BatchWriter Begin(BatchHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        return _writer = Write(() => new BatchWriter(_connection, _batches, Ledger, _chain, head, _tallyCap));
    }

    /// <summary>Enters that a batch failed, and nothing else: no place in the ledger, so no result changes. It may be offered again and then succeed.</summary>
    /// <remarks>The same bytes that fail again for the same reason under the same rules add no second line.</remarks>
    /// <param name="head">The batch.</param>
    /// <param name="reasonCode">Why; a code, never a value of a record.</param>
    public void RecordFailure(BatchHead head, string reasonCode)
    {
        ArgumentNullException.ThrowIfNull(head);
        Write(() =>
        {
            _failures.Enter(head, reasonCode);
            _connection.Run("COMMIT");
            _chain.Seal();
            return head;
        });
    }

    /// <summary>The tallies as known at a sequence, added up over batches and days of receipt; equal profiles and actor sets are one instance.</summary>
    /// <param name="asOf">A sequence of the ledger.</param>
    /// <param name="first">The first day; a date belongs by its first day, a week by its Thursday.</param>
    /// <param name="last">The last day, which is part of it.</param>
    /// <returns>In the order of start, precision, source, actors, region, profile, grade: the same however the signals came in.</returns>
    public IReadOnlyList<Tally> Tallies(long asOf, DateOnly first, DateOnly last) => Settled(() => _tallies.Read(asOf, first, last));

    /// <summary>The batches as known at a sequence, by day of delivery, supplier and number.</summary>
    public IReadOnlyList<BatchLine> Batches(long asOf) => Settled(() => BatchList.Read(_connection, asOf));

    /// <summary>Reads the whole file, recomputes its audit chain, and says what is unsound; empty when nothing is.</summary>
    public IReadOnlyList<string> CheckIntegrity() => Settled(() => Integrity.Check(_connection));

    /// <summary>Closes the file; a batch that is being written is gone.</summary>
    public void Dispose()
    {
        _writer?.Dispose();
        _connection.Dispose();
    }

    private static SignalStore Open(string path, SqliteOpenMode mode, int tallyCap, TimeProvider? clock)
    {
        var connection = StoreConnection.Open(path, mode);
        try
        {
            var chain = new AuditChain(connection, clock ?? TimeProvider.System);
            Schema.Migrate(connection, chain);
            chain.RequireHead();
            return new SignalStore(connection, chain, tallyCap);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private T Settled<T>(Func<T> read)
    {
        _connection.RequireSettled();
        return read();
    }

    private T Write<T>(Func<T> write)
    {
        _connection.RequireSettled();
        _connection.Run("BEGIN IMMEDIATE");
        try
        {
            return write();
        }
        catch
        {
            _connection.Rollback();
            throw;
        }
    }
}
