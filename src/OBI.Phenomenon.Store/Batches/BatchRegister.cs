using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Store.Sqlite;

namespace OBI.Phenomenon.Store.Batches;

/// <summary>The batches of the store: finding one by its bytes, entering one, closing a reading.</summary>
internal sealed class BatchRegister(StoreConnection connection)
{
    internal KnownBatch? Find(string source, string sha256)
    {
        var found = connection.Find<KnownRow>(
            """
            SELECT b.id AS batch, r.seq, r.mapping_version AS mapping, r.taxonomy_version AS taxonomy,
                   r.read, r.accepted, r.out_of_scope AS outOfScope, r.quarantined, r.rejected, p.batch IS NOT NULL AS purged
            FROM batch AS b
            JOIN source AS s ON s.id = b.source
            JOIN reading AS r ON r.batch = b.id
            LEFT JOIN purged_batch AS p ON p.batch = b.id
            WHERE s.key = @source AND b.sha256 = @sha256
            ORDER BY r.seq DESC LIMIT 1
            """,
            new { source, sha256 });
        return found is null ? null : new KnownBatch(
            found.Batch,
            found.Seq,
            found.Mapping,
            found.Taxonomy,
            new BatchBalance(found.Read, found.Accepted, found.OutOfScope, found.Quarantined, found.Rejected),
            found.Purged == 1);
    }

    internal long EnterSource(string key)
    {
        connection.Execute("INSERT INTO source (key) VALUES (@key) ON CONFLICT DO NOTHING", new { key });
        return connection.Single<long>("SELECT id FROM source WHERE key = @key", new { key });
    }

    internal long EnterBatch(long source, BatchHead head)
    {
        connection.Execute(
            """
            INSERT INTO batch (source, sha256, name, delivered, number, covers_first, covers_last, bytes)
            VALUES (@source, @Sha256, @Name, @Delivered, @Number, @CoversFirst, @CoversLast, @Bytes)
            """,
            new
            {
                source,
                head.Sha256,
                head.Name,
                Delivered = head.Delivered.DayNumber,
                head.Number,
                CoversFirst = head.CoversFirst.DayNumber,
                CoversLast = head.CoversLast.DayNumber,
                head.Bytes,
            });
        return connection.LastId;
    }

    internal DeliveryOrder OrderOf(long batch) =>
        connection.Single<DeliveryOrder>("SELECT delivered, number, sha256 FROM batch WHERE id = @batch", new { batch });

    /// <summary>The last day on which something was delivered that is purged now: no purged record began later. 0 when nothing is purged.</summary>
    internal int PurgedUntil(long source) => (int)connection.Single<long>(
        "SELECT coalesce(max(b.delivered), 0) FROM purged_batch AS p JOIN batch AS b ON b.id = p.batch WHERE b.source = @source", new { source });

    internal DeliveryOrders Orders(long source)
    {
        var orders = new DeliveryOrders();
        foreach (var row in connection.Query<OrderRow>(
            """
            SELECT r.seq, r.batch, b.delivered, b.number, b.sha256
            FROM reading AS r JOIN batch AS b ON b.id = r.batch
            WHERE b.source = @source
            """,
            new { source }))
        {
            orders.Add(row.Seq, row.Batch, new DeliveryOrder(row.Delivered, row.Number, row.Sha256));
        }

        return orders;
    }

    internal void CloseReading(long batch, BatchHead head, BatchBalance balance, BatchReceipt receipt, IReadOnlyDictionary<string, long> reasons, long unmappedTerms)
    {
        connection.Execute(
            """
            INSERT INTO reading (seq, batch, mapping_version, taxonomy_version, read, accepted, out_of_scope, quarantined, rejected,
                                 unmapped_terms, added, amended, unchanged, withdrawn, superseded)
            VALUES (@Sequence, @batch, @MappingVersion, @TaxonomyVersion, @Read, @Accepted, @OutOfScope, @Quarantined, @Rejected,
                    @unmappedTerms, @Added, @Amended, @Unchanged, @Withdrawn, @Superseded)
            """,
            new
            {
                receipt.Sequence,
                batch,
                head.MappingVersion,
                head.TaxonomyVersion,
                balance.Read,
                balance.Accepted,
                balance.OutOfScope,
                balance.Quarantined,
                balance.Rejected,
                unmappedTerms,
                receipt.Added,
                receipt.Amended,
                receipt.Unchanged,
                receipt.Withdrawn,
                receipt.Superseded,
            });
        foreach (var (code, rows) in reasons)
        {
            connection.Execute("INSERT INTO reason (seq, code, rows) VALUES (@Sequence, @code, @rows)", new { receipt.Sequence, code, rows });
        }
    }

    private sealed record KnownRow(
        long Batch, long Seq, string Mapping, string Taxonomy, long Read, long Accepted, long OutOfScope, long Quarantined, long Rejected, long Purged);

    private sealed record OrderRow(long Seq, long Batch, long Delivered, long Number, string Sha256);
}
