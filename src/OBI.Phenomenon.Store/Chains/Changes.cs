using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OBI.Phenomenon.Store.Sqlite;

namespace OBI.Phenomenon.Store.Chains;

/// <summary>Says what changed, read from the rows themselves: the same text when a link is written and when it is verified.</summary>
/// <remarks>Hashes of batches confirm a guessed small file, and never leave the store.</remarks>
internal static class Changes
{
    private const string ReadingSql =
        """
        SELECT l.seq AS Sequence, l.kind AS Kind, l.dated AS Dated, s.key AS Source, b.id AS Batch, b.name AS Name, b.sha256 AS Sha256, b.delivered AS Delivered,
               b.number AS Number, b.covers_first AS CoversFirst, b.covers_last AS CoversLast, b.bytes AS Bytes,
               r.mapping_version AS Mapping, r.taxonomy_version AS Taxonomy, r.read AS Read, r.accepted AS Accepted, r.out_of_scope AS OutOfScope,
               r.quarantined AS Quarantined, r.rejected AS Rejected, r.unmapped_terms AS UnmappedTerms, r.added AS Added, r.amended AS Amended,
               r.unchanged AS Unchanged, r.withdrawn AS Withdrawn, r.superseded AS Superseded
        FROM ledger AS l
        JOIN reading AS r ON r.seq = l.seq AND r.batch = l.batch
        JOIN batch AS b ON b.id = r.batch
        JOIN source AS s ON s.id = b.source
        WHERE l.seq = @sequence
        """;

    private const string FailureSql =
        """
        SELECT id AS Id, after_seq AS AfterSequence, source AS Source, sha256 AS Sha256, name AS Name, delivered AS Delivered, number AS Number,
               covers_first AS CoversFirst, covers_last AS CoversLast, bytes AS Bytes, mapping_version AS Mapping, taxonomy_version AS Taxonomy, reason AS Reason
        FROM failure WHERE id = @id
        """;

    private static readonly JsonSerializerOptions CamelCase = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>A batch that was read, or null when the store holds no such line.</summary>
    internal static string? Reading(StoreConnection connection, long sequence, TallyDigest tallies, Reach words, Reach wordsBefore) =>
        Rows(connection, sequence) is { } rows
            ? string.Create(CultureInfo.InvariantCulture, $$"""{"sequence":{{sequence}},"reading":{{rows}},"tallies":{{tallies.ToJson()}},"words":{{words.ToJson(connection, wordsBefore)}}}""")
            : null;

    /// <summary>A batch that failed, or null when the store holds no such line.</summary>
    internal static string? Failure(StoreConnection connection, long id) =>
        connection.Find<FailureRow>(FailureSql, new { id }) is { } row ? JsonSerializer.Serialize(row, CamelCase) : null;

    /// <summary>All that a store held when its chain was begun.</summary>
    internal static string Founding(StoreConnection connection, long sequence, long failures, TallyDigest tallies, Reach words, Reach lives)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var line = 1L; line <= sequence; line++)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{Rows(connection, line)}\n"));
        }

        for (var id = 1L; id <= failures; id++)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{Failure(connection, id)}\n"));
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"sequence":{{sequence}},"failures":{{failures}},"sha256":"{{Convert.ToHexStringLower(hash.GetHashAndReset())}}","tallies":{{tallies.ToJson()}},"words":{{words.ToJson(connection, Reach.Nothing(AppendOnly.Words))}},"lives":{{lives.ToJson(connection, Reach.Nothing(AppendOnly.Lives))}}}""");
    }

    private static string? Rows(StoreConnection connection, long sequence)
    {
        if (connection.Find<ReadingRow>(ReadingSql, new { sequence }) is not { } row)
        {
            return null;
        }

        var reasons = connection.Query<ReasonRow>("SELECT code AS Code, rows AS Rows FROM reason WHERE seq = @sequence ORDER BY code", new { sequence });
        return JsonSerializer.Serialize(new { row, reasons }, CamelCase);
    }

    private sealed record ReadingRow(
        long Sequence, string Kind, long Dated, string Source, long Batch, string Name, string Sha256, long Delivered, long Number, long CoversFirst,
        long CoversLast, long Bytes, string Mapping, string Taxonomy, long Read, long Accepted, long OutOfScope, long Quarantined, long Rejected,
        long UnmappedTerms, long Added, long Amended, long Unchanged, long Withdrawn, long Superseded);

    private sealed record FailureRow(
        long Id, long AfterSequence, string Source, string Sha256, string Name, long Delivered, long Number, long CoversFirst, long CoversLast, long Bytes,
        string Mapping, string Taxonomy, string Reason);

    private sealed record ReasonRow(string Code, long Rows);
}
