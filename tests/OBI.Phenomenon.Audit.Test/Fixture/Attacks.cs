using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Audit.Test.Fixture;

/// <summary>Attacks on editions made by hand.</summary>
internal static class Attacks
{
    internal static AuditReport On(params EditionDraft[] editions) => On(new AuditOptions(), editions);

    internal static AuditReport On(AuditOptions options, params EditionDraft[] editions)
    {
        using var folder = new TemporaryFolder();
        return Auditor.Attack([.. editions.Select((edition, number) => edition.Write(folder, $"edition-{number}"))], options);
    }

    /// <summary>What is not safe, as <c>edition table key lower..upper</c>.</summary>
    internal static IEnumerable<string> Leaks(this AuditReport report) => report.Intervals
        .Where(interval => interval.Verdict != Verdict.Safe)
        .Select(interval => $"{interval.Edition} {interval.Table} {interval.Key} {interval.Lower}..{interval.Upper}");

    /// <summary>The interval of a cell, as <c>lower..upper</c>.</summary>
    internal static string Of(this AuditReport report, string table, string key) =>
        report.Intervals.Where(interval => interval.Table == table && interval.Key == key).Select(interval => $"{interval.Lower}..{interval.Upper}").Single();
}
