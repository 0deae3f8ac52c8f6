using System.Diagnostics;
using OBI.Phenomenon.Disclosure.Suppression;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>
/// Protection of the random tables of the reference folder and of its table of 600 cells: how many cells are hidden besides the sensitive ones, and what they add up to,
/// beside the reference's suppression, which prevents computing only; then with intervals, and how long each takes.
/// </summary>
internal sealed class ProtectStudy(TextWriter output) : Study(output)
{
    internal override void Run()
    {
        string[] random = [.. ReferenceTable.Names("random")];
        if (random.Length == 0)
        {
            Output.WriteLine($"skipped: reference data not present at {ReferenceFolder.Root}; set OBI_REFERENCE_DATA to where it is.");
            return;
        }

        using var suppressor = Suppressor.Start();
        Output.WriteLine("table,cells,sensitive,threshold,reference,value,exact,value,computable,seconds,intervals,value,narrow,unprotected,seconds");
        var rows = random.Select(name => Row.Of(suppressor, "random", name)).ToList();
        rows.ForEach(row => Output.WriteLine(row.Text));
        Output.WriteLine(Row.Of(suppressor, "tables", "r09_z3_maxN3").Text);
        var (sensitive, exact, intervals) = (rows.Sum(row => row.Sensitive), rows.Sum(row => row.Exact.Count), rows.Sum(row => row.Wide.Count));
        Output.WriteLine(FormattableString.Invariant(
            $"random tables: reference {rows.Sum(row => row.Reference.Count)} cells of value {rows.Sum(row => row.Reference.Value)}, exactly {exact} of {rows.Sum(row => row.Exact.Value)}, by intervals {intervals} of {rows.Sum(row => row.Wide.Value)}"));
        Output.WriteLine(FormattableString.Invariant($"tables in which exactly more is hidden than by the reference: {rows.Count(row => row.Exact.Count > row.Reference.Count)} by count, {rows.Count(row => row.Exact.Value > row.Reference.Value)} by value"));
        Output.WriteLine(FormattableString.Invariant($"more cells hidden by intervals than exactly, sensitive ones included: {100.0 * (intervals - exact) / (sensitive + exact):0.0} %"));
    }

    private sealed record Secondary(int Count, decimal Value);

    private sealed record Row(int Sensitive, Secondary Reference, Secondary Exact, Secondary Wide, string Text)
    {
        internal static Row Of(Suppressor suppressor, string folder, string name)
        {
            var table = ReferenceTable.Read(folder, name)!;
            var problem = new ProtectionProblem(
                table.Parts,
                [.. table.Cells.Select(cell => new ProblemCell(cell.Key, [.. cell.Parts], (long)cell.Value, cell.Primary ? Standing.Sensitive : Standing.Open, (long)cell.Value))],
                []);
            var reference = Count(table, [.. table.Cells.Select(cell => cell.Suppressed)]);
            var (exactly, exactTime) = Timed(() => suppressor.Protect(problem, new ProtectionOptions { Intervals = false }));
            var (widely, wideTime) = Timed(() => suppressor.Protect(problem, new ProtectionOptions { Threshold = table.Threshold }));
            var (exact, wide) = (Count(table, Hidden(exactly)), Count(table, Hidden(widely)));
            var sensitive = table.Cells.Count(cell => cell.Primary);
            return new Row(sensitive, reference, exact, wide, FormattableString.Invariant(
                $"{name},{table.Cells.Count},{sensitive},{table.Threshold},{reference.Count},{reference.Value},{exact.Count},{exact.Value},{exactly.Unprotected.Length},{exactTime:0.00},{wide.Count},{wide.Value},{widely.Cells.Count(cell => cell.Interval?.Width < table.Threshold)},{widely.Unprotected.Length},{wideTime:0.00}"));
        }

        private static bool[] Hidden(Protection protection) => [.. protection.Cells.Select(cell => cell.Suppressed)];

        private static Secondary Count(ReferenceTable table, bool[] hidden)
        {
            var cells = table.Cells.Where((cell, place) => hidden[place] && !cell.Primary).ToList();
            return new Secondary(cells.Count, cells.Sum(cell => cell.Value));
        }

        private static (Protection Protection, double Seconds) Timed(Func<Protection> protect)
        {
            var started = Stopwatch.GetTimestamp();
            return (protect(), Stopwatch.GetElapsedTime(started).TotalSeconds);
        }
    }
}
