using OBI.Phenomenon.Store.Sqlite;
using OBI.Phenomenon.Store.Tallies;

namespace OBI.Phenomenon.Store.Chains;

/// <summary>What every line of the ledger did to the tallies, recomputed from the rows themselves.</summary>
internal sealed class TallyDigests : IDisposable
{
    private const string Sql =
        """
        SELECT id, batch, actor_set, start, precision, received, region, profile, grade, source, signals, reports, added_seq, withdrawn_seq
        FROM tally ORDER BY id
        """;

    private readonly SortedDictionary<long, TallyDigest> _digests = [];
    private readonly long _founded;

    /// <summary>Reads all tallies once.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="founded">The ledger line at which the chain begins: what came up to it is one change.</param>
    internal TallyDigests(StoreConnection connection, long founded)
    {
        _founded = founded;
        using var rows = connection.Prepare(Sql);
        while (rows.Step())
        {
            var key = new TallyKey(
                rows.Int64(1), rows.Int32(2), rows.Int32(3), rows.Int32(4), rows.Int32(5), rows.Int32(6), rows.Int32(7), rows.Int32(8));
            Of(rows.Int64(12)).Add(rows.Int64(0), key, rows.Int64(9), rows.Int64(10), rows.Int64(11));
            if (!rows.IsNull(13))
            {
                Of(rows.Int64(13)).Retire(rows.Int64(0));
            }
        }
    }

    /// <summary>The ledger lines that changed a tally.</summary>
    internal IEnumerable<long> Sequences => _digests.Keys;

    /// <summary>What a ledger line changed.</summary>
    internal TallyDigest Of(long sequence)
    {
        var line = Math.Max(sequence, _founded);
        if (!_digests.TryGetValue(line, out var digest))
        {
            _digests.Add(line, digest = new TallyDigest());
        }

        return digest;
    }

    public void Dispose()
    {
        foreach (var digest in _digests.Values)
        {
            digest.Dispose();
        }
    }
}
