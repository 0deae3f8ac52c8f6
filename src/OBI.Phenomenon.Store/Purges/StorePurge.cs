using System.Globalization;
using System.Text.Json;
using OBI.Phenomenon.Store.Chains;
using OBI.Phenomenon.Store.Sqlite;

namespace OBI.Phenomenon.Store.Purges;

/// <summary>Retention in the store: signals go by age, tallies stay, and the audit chain proves what went.</summary>
/// <remarks>
/// A purge is begun, with the signals gone and the files named in the chain, and finished once the files are gone too and the store was written
/// anew without what it held. One that was stopped in between is finished by the next.
/// </remarks>
public sealed class StorePurge
{
    private const string UnfinishedSql =
        """
        SELECT coalesce(min(number), 0) FROM link
        WHERE json_extract(content, '$.kind') = 'purging'
          AND number > (SELECT coalesce(max(number), 0) FROM link WHERE json_extract(content, '$.kind') = 'purged')
        """;

    private readonly StoreConnection _connection;
    private readonly AuditChain _chain;

    internal StorePurge(StoreConnection connection, AuditChain chain) => (_connection, _chain) = (connection, chain);

    /// <summary>Whether a purge was begun and not finished.</summary>
    public bool IsUnfinished
    {
        get
        {
            _connection.RequireSettled();
            return Unfinished() > 0;
        }
    }

    /// <summary>What would go; changes nothing.</summary>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public SignalsToPurge Find(PurgeOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        _connection.RequireSettled();
        return new OldSignals(_connection, order).Found;
    }

    /// <summary>Deletes the signals and enters in the chain what goes, files included; the files are then to be deleted, and <see cref="Finish"/> called.</summary>
    /// <exception cref="StoreException">Another program is writing, or the store cannot be written; nothing is gone then.</exception>
    public SignalsToPurge Begin(PurgeOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        _connection.RequireSettled();
        _connection.Run("PRAGMA secure_delete = ON; BEGIN IMMEDIATE");
        try
        {
            var old = new OldSignals(_connection, order);
            if (!old.Found.IsNothing || order.Files.Any(files => files.Count > 0))
            {
                old.Delete(_chain.Append(LinkKind.Purging, What(order, old.Found)));
            }

            _connection.Run("COMMIT");
            _chain.Seal();
            return old.Found;
        }
        catch
        {
            _connection.Rollback();
            throw;
        }
    }

    /// <summary>Writes the store anew, so that no page holds what was deleted, and enters in the chain that all is gone.</summary>
    /// <exception cref="StoreException">The store is in use or cannot be written; the purge stays unfinished.</exception>
    public void Finish()
    {
        _connection.RequireSettled();
        _connection.Run("PRAGMA secure_delete = ON; VACUUM");
        _connection.Run("BEGIN IMMEDIATE");
        try
        {
            // Another program may have finished it meanwhile.
            if (Unfinished() is > 0 and var begun)
            {
                _chain.Append(LinkKind.Purged, string.Create(CultureInfo.InvariantCulture, $$"""{"begun":{{begun}}}"""));
            }

            _connection.Run("COMMIT");
            _chain.Seal();
        }
        catch
        {
            _connection.Rollback();
            throw;
        }
    }

    private long Unfinished() => _connection.Single<long>(UnfinishedSql);

    private static string What(PurgeOrder order, SignalsToPurge found) => JsonSerializer.Serialize(new
    {
        asOf = order.AsOf,
        signals = new { until = order.SignalsUntil, batches = found.Batches, rows = found.Rows },
        files = order.Files.Select(files => new { @class = files.Name, until = files.Until, count = files.Count }),
    });
}
