using System.Diagnostics;
using System.Globalization;
using OBI.Phenomenon.Audit;
using OBI.Phenomenon.Audit.Test.Fixture;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>How long an attack on one edition takes by its size, what it finds, and whether the truth ever lies outside what it derives.</summary>
/// <remarks>
/// An edition holds one table of two partitions with all totals. Counts are small (geometric, mean 6); those below the threshold are hidden, and others at random up to the share
/// given, as secondary suppression would. Nothing protects them otherwise, so much is found: the figures are of the attack, not of a gate.
/// </remarks>
internal sealed class AuditStudy(TextWriter output) : Study(output)
{
    private const int Threshold = 5;
    private const double Mean = 6;

    internal override void Run()
    {
        Output.WriteLine("cells,hidden,exact,narrow,safe,truthsOutside,seconds");
        foreach (var (rows, columns) in new[] { (9, 9), (19, 29), (29, 39) })
        {
            foreach (var share in new[] { 0.4, 0.6 })
            {
                Attack(rows, columns, share);
            }
        }
    }

    private void Attack(int rows, int columns, double share)
    {
        var random = new Random(20251125);
        var counts = Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, columns).Select(_ => (int)(Math.Log(1 - random.NextDouble()) / Math.Log(Mean / (1 + Mean)))).ToArray()).ToArray();
        var cells = (from row in Enumerable.Range(0, rows + 1)
                     from column in Enumerable.Range(0, columns + 1)
                     select (Key: $"{(row == rows ? "*" : $"r{row}")}|{(column == columns ? "*" : $"c{column}")}", Value: Sum(counts, row, column), IsInner: row < rows && column < columns)).ToArray();
        var isHidden = cells.Select(cell => cell.IsInner && (cell.Value < Threshold || random.NextDouble() < share - 0.3)).ToArray();
        using var folder = new TemporaryFolder();
        var edition = new EditionDraft("2025-Q4")
            .Table("counts", ["row:partition", "column:partition"], [.. cells.Zip(isHidden, (cell, hidden) => hidden ? $"{cell.Key} = ?" : string.Create(CultureInfo.InvariantCulture, $"{cell.Key} = {cell.Value}"))])
            .Write(folder, "edition");

        var clock = Stopwatch.StartNew();
        var report = Auditor.Attack([edition], new AuditOptions());
        var seconds = clock.Elapsed.TotalSeconds;

        var truth = cells.ToDictionary(cell => cell.Key.Replace("*", "TOTAL", StringComparison.Ordinal), cell => cell.Value, StringComparer.Ordinal);
        var outside = report.Intervals.Count(interval => truth[interval.Key] < interval.Lower || truth[interval.Key] > (interval.Upper ?? long.MaxValue));
        Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{cells.Length},{report.Suppressed},{report.Exact},{report.Narrow},{report.Intervals.Count(interval => interval.Verdict == Verdict.Safe)},{outside},{seconds:F1}"));
    }

    private static int Sum(int[][] counts, int row, int column) => counts
        .Where((_, place) => row == counts.Length || place == row)
        .Sum(line => line.Where((_, place) => column == line.Length || place == column).Sum());
}
