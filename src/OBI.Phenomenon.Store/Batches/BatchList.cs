using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Store.Ledgers;
using OBI.Phenomenon.Store.Sqlite;

namespace OBI.Phenomenon.Store.Batches;

/// <summary>The batches as known at a sequence: the latest reading of each, and the failures nothing came after.</summary>
internal static class BatchList
{
    private const string ReadSql =
        """
        SELECT s.key AS source, b.name, b.delivered, b.number, b.covers_first AS coversFirst, b.covers_last AS coversLast, b.bytes, b.sha256,
               r.mapping_version AS mapping, r.taxonomy_version AS taxonomy, l.seq, l.kind,
               r.read, r.accepted, r.out_of_scope AS outOfScope, r.quarantined, r.rejected,
               r.added, r.amended, r.unchanged, r.withdrawn, r.superseded, r.unmapped_terms AS unmapped
        FROM reading AS r
        JOIN ledger AS l ON l.seq = r.seq
        JOIN batch AS b ON b.id = r.batch
        JOIN source AS s ON s.id = b.source
        WHERE r.seq = (SELECT max(latest.seq) FROM reading AS latest WHERE latest.batch = r.batch AND latest.seq <= @asOf)
        """;

    private const string FailedSql =
        """
        SELECT f.source, f.name, f.delivered, f.number, f.covers_first AS coversFirst, f.covers_last AS coversLast, f.bytes, f.sha256,
               f.mapping_version AS mapping, f.taxonomy_version AS taxonomy, f.after_seq AS seq, f.reason
        FROM failure AS f
        WHERE f.id = (SELECT max(latest.id) FROM failure AS latest WHERE latest.source = f.source AND latest.sha256 = f.sha256 AND latest.after_seq <= @asOf)
          AND NOT EXISTS (
            SELECT 1 FROM reading AS r JOIN batch AS b ON b.id = r.batch JOIN source AS s ON s.id = b.source
            WHERE s.key = f.source AND b.sha256 = f.sha256 AND r.seq <= @asOf)
        """;

    private const string ReasonSql = "SELECT seq, code, rows FROM reason WHERE seq <= @asOf ORDER BY seq, code";

    internal static IReadOnlyList<BatchLine> Read(StoreConnection connection, long asOf)
    {
        var reasons = connection.Query<ReasonRow>(ReasonSql, new { asOf }).ToLookup(row => row.Seq);
        return connection.Query<ReadRow>(ReadSql, new { asOf }).Select(row => Line(row, reasons[row.Seq]))
            .Concat(connection.Query<FailedRow>(FailedSql, new { asOf }).Select(Line))
            .OrderBy(line => line.Head.Delivered)
            .ThenBy(line => line.Head.Source, StringComparer.Ordinal)
            .ThenBy(line => line.Head.Number)
            .ThenBy(line => line.Head.Sha256, StringComparer.Ordinal)
            .ToList();
    }

    private static BatchLine Line(ReadRow row, IEnumerable<ReasonRow> reasons) => new(
        Head(row.Source, row.Name, row.Delivered, row.Number, row.CoversFirst, row.CoversLast, row.Bytes, row.Sha256, row.Mapping, row.Taxonomy),
        Ledger.KindOf(row.Kind),
        new BatchBalance(row.Read, row.Accepted, row.OutOfScope, row.Quarantined, row.Rejected),
        new BatchReceipt(row.Seq, row.Added, row.Amended, row.Unchanged, row.Withdrawn, row.Superseded),
        new SortedDictionary<string, long>(reasons.ToDictionary(reason => reason.Code, reason => reason.Rows), StringComparer.Ordinal),
        row.Unmapped,
        Failure: null);

    private static BatchLine Line(FailedRow row) => new(
        Head(row.Source, row.Name, row.Delivered, row.Number, row.CoversFirst, row.CoversLast, row.Bytes, row.Sha256, row.Mapping, row.Taxonomy),
        Kind: null,
        BatchBalance.Zero,
        new BatchReceipt(row.Seq, 0, 0, 0, 0, 0),
        new SortedDictionary<string, long>(),
        0,
        row.Reason);

    private static BatchHead Head(
        string source, string name, long delivered, long number, long coversFirst, long coversLast, long bytes, string sha256, string mapping, string taxonomy) => new(
        source,
        name,
        DateOnly.FromDayNumber((int)delivered),
        (int)number,
        DateOnly.FromDayNumber((int)coversFirst),
        DateOnly.FromDayNumber((int)coversLast),
        bytes,
        sha256,
        mapping,
        taxonomy);

    private sealed record ReadRow(
        string Source, string Name, long Delivered, long Number, long CoversFirst, long CoversLast, long Bytes, string Sha256,
        string Mapping, string Taxonomy, long Seq, string Kind,
        long Read, long Accepted, long OutOfScope, long Quarantined, long Rejected,
        long Added, long Amended, long Unchanged, long Withdrawn, long Superseded, long Unmapped);

    private sealed record FailedRow(
        string Source, string Name, long Delivered, long Number, long CoversFirst, long CoversLast, long Bytes, string Sha256,
        string Mapping, string Taxonomy, long Seq, string Reason);

    private sealed record ReasonRow(long Seq, string Code, long Rows);
}
