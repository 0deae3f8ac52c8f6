using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Store.Chains;
using OBI.Phenomenon.Store.Ledgers;
using OBI.Phenomenon.Store.Sqlite;

namespace OBI.Phenomenon.Store.Batches;

/// <summary>The batches that failed: each leaves a line with its reason and nothing else.</summary>
internal sealed class FailureRegister(StoreConnection connection, Ledger ledger, AuditChain chain)
{
    private const string InsertSql =
        """
        INSERT INTO failure (after_seq, source, sha256, name, delivered, number, covers_first, covers_last, bytes, mapping_version, taxonomy_version, reason)
        SELECT @head, @Source, @Sha256, @Name, @Delivered, @Number, @CoversFirst, @CoversLast, @Bytes, @MappingVersion, @TaxonomyVersion, @reason
        WHERE NOT EXISTS (
          SELECT 1 FROM failure
          WHERE source = @Source AND sha256 = @Sha256 AND name = @Name AND mapping_version = @MappingVersion
            AND taxonomy_version = @TaxonomyVersion AND reason = @reason)
        """;

    /// <summary>Enters a failure; the same bytes that fail again for the same reason under the same rules tell nothing new.</summary>
    internal void Enter(BatchHead head, string reason)
    {
        var entered = connection.Execute(InsertSql, new
        {
            head = ledger.Head,
            head.Source,
            head.Sha256,
            head.Name,
            Delivered = head.Delivered.DayNumber,
            head.Number,
            CoversFirst = head.CoversFirst.DayNumber,
            CoversLast = head.CoversLast.DayNumber,
            head.Bytes,
            head.MappingVersion,
            head.TaxonomyVersion,
            reason,
        });
        if (entered > 0)
        {
            chain.Append(LinkKind.Refused, Changes.Failure(connection, connection.LastId)!);
        }
    }
}
