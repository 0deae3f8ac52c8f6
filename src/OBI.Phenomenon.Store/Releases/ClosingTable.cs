using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Store.Sqlite;

namespace OBI.Phenomenon.Store.Releases;

/// <summary>The closings and the files they pin.</summary>
internal static class ClosingTable
{
    private const string Columns =
        "SELECT id, pipeline, period, number, sequence, tallies_sha256 AS tallies, after_release AS afterRelease, waived, reason, role, second, at, revisions FROM closing";

    internal static Closing? Latest(StoreConnection connection, string pipeline, Period period) => Closing(connection.Find<Row>(
        $"{Columns} WHERE pipeline = @pipeline AND period = @period ORDER BY number DESC LIMIT 1", new { pipeline, period = period.ToString() }));

    internal static Closing Find(StoreConnection connection, long id) => Closing(connection.Find<Row>($"{Columns} WHERE id = @id", new { id }))!;

    internal static IReadOnlyList<PinnedFile> Files(StoreConnection connection, long closing) =>
        connection.Query<PinnedFile>("SELECT path AS Path, text AS Text FROM pinned_file WHERE closing = @closing ORDER BY path", new { closing });

    internal static long Enter(StoreConnection connection, Closing closing, IReadOnlyList<PinnedFile> files)
    {
        connection.Execute(
            """
            INSERT INTO closing (pipeline, period, number, sequence, tallies_sha256, after_release, waived, reason, role, second, at, revisions)
            VALUES (@Pipeline, @period, @Number, @Sequence, @TalliesSha256, @AfterRelease, @waived, @Reason, @Role, @Second, @at, @revisions)
            """,
            new
            {
                closing.Pipeline,
                period = closing.Period.ToString(),
                closing.Number,
                closing.Sequence,
                closing.TalliesSha256,
                closing.AfterRelease,
                waived = string.Join('\n', closing.Waived),
                closing.Reason,
                closing.Signature.Role,
                closing.Signature.Second,
                at = Signed.At(closing.Signature),
                revisions = RevisionText.Write(closing.Revisions),
            });
        var id = connection.LastId;
        foreach (var file in files)
        {
            connection.Execute("INSERT INTO pinned_file (closing, path, text) VALUES (@id, @Path, @Text)", new { id, file.Path, file.Text });
        }

        return id;
    }

    private static Closing? Closing(Row? row) => row is null ? null : new Closing(
        row.Id,
        row.Pipeline,
        Period.Parse(row.Period),
        (int)row.Number,
        row.Sequence,
        row.Tallies,
        row.AfterRelease,
        row.Waived.Split('\n', StringSplitOptions.RemoveEmptyEntries),
        row.Reason,
        Signed.Of(row.Role, row.Second, row.At))
    {
        Revisions = RevisionText.Read(row.Revisions),
    };

    private sealed record Row(
        long Id, string Pipeline, string Period, long Number, long Sequence, string Tallies, long AfterRelease,
        string Waived, string Reason, string Role, string? Second, string At, string Revisions);
}
