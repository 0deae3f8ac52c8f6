using System.Text.Json;
using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Store.Releases;

/// <summary>How revisions are kept: a line of JSON each, after the sequence they are since.</summary>
internal static class RevisionText
{
    internal static string Write(IReadOnlyList<RevisionsSince> revisions) => string.Concat(
        from since in revisions
        from line in since.Revisions.Count == 0 ? [null] : since.Revisions.AsEnumerable<Revision?>()
        select JsonSerializer.Serialize(RowOf(since.Sequence, line)) + "\n");

    internal static IReadOnlyList<RevisionsSince> Read(string text) => text.Length == 0 ? [] :
    [
        .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<Row>(line)!)
            .GroupBy(row => row.Since)
            .Select(rows => new RevisionsSince(rows.Key, [.. rows.Where(row => row.Source.Length > 0).Select(RevisionOf)])),
    ];

    // That nothing changed since is a line too, without a supplier.
    private static Row RowOf(long since, Revision? revision) => revision is null
        ? new Row(since, string.Empty, 0, null, null, null, null, 0)
        : new Row(
            since, revision.Source, (int)revision.Cause, revision.ActorsBefore?.Key, DateOf(revision.StartBefore), revision.ActorsAfter?.Key, DateOf(revision.StartAfter), revision.Signals);

    private static Revision RevisionOf(Row row) => new(
        row.Source, (RevisionCause)row.Cause, ActorsOf(row.ActorsBefore), DateOf(row.StartBefore), ActorsOf(row.ActorsAfter), DateOf(row.StartAfter), row.Signals);

    private static ActorSet? ActorsOf(string? key) => key is null ? null : ActorSet.Parse(key);

    private static int[]? DateOf(ImpreciseDate? date) => date is { } known ? [known.Start.DayNumber, (int)known.Precision] : null;

    private static ImpreciseDate? DateOf(int[]? date) => date is [var day, var precision] ? new ImpreciseDate(DateOnly.FromDayNumber(day), (DatePrecision)precision) : null;

    private sealed record Row(long Since, string Source, int Cause, string? ActorsBefore, int[]? StartBefore, string? ActorsAfter, int[]? StartAfter, long Signals);
}
