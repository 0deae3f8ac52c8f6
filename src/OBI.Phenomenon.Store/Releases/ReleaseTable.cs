using System.Text.Json;
using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Store.Sqlite;

namespace OBI.Phenomenon.Store.Releases;

/// <summary>What went out.</summary>
internal static class ReleaseTable
{
    internal static IReadOnlyList<Release> Read(StoreConnection connection, string pipeline) =>
        [.. connection.Query<Row>(
            """
            SELECT id, pipeline, period, version, closing, marking, result_sha256 AS result, published, patterns, role, second, at, verdicts
            FROM release WHERE pipeline = @pipeline ORDER BY id
            """,
            new { pipeline }).Select(Release)];

    internal static bool IsReleased(StoreConnection connection, long closing) =>
        connection.Single<long>("SELECT count(*) FROM release WHERE closing = @closing", new { closing }) > 0;

    internal static long Enter(StoreConnection connection, Release release)
    {
        connection.Execute(
            """
            INSERT INTO release (pipeline, period, version, closing, marking, result_sha256, published, patterns, role, second, at, verdicts)
            VALUES (@Pipeline, @period, @Version, @Closing, @Marking, @ResultSha256, @PublishedJson, @PatternsJson, @Role, @Second, @at, @verdicts)
            """,
            new
            {
                release.Pipeline,
                period = release.Period.ToString(),
                release.Version,
                release.Closing,
                release.Marking,
                release.ResultSha256,
                release.PublishedJson,
                release.PatternsJson,
                release.Signature.Role,
                release.Signature.Second,
                at = Signed.At(release.Signature),
                verdicts = string.Concat(release.Verdicts.Select(said => JsonSerializer.Serialize(said) + "\n")),
            });
        return connection.LastId;
    }

    private static Release Release(Row row) => new(
        row.Id, row.Pipeline, Period.Parse(row.Period), (int)row.Version, row.Closing, row.Marking, row.Result, row.Published, row.Patterns,
        Signed.Of(row.Role, row.Second, row.At))
    {
        Verdicts = row.Verdicts.Length == 0 ? [] : [.. row.Verdicts.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<SaidVerdict>(line)!)],
    };

    private sealed record Row(
        long Id, string Pipeline, string Period, long Version, long Closing, string Marking, string Result, string Published, string Patterns,
        string Role, string? Second, string At, string Verdicts);
}
