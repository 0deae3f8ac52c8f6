using System.Globalization;
using System.Text;
using OBI.Phenomenon.Cli.Output;
using OBI.Phenomenon.Cli.Stages;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Store.Batches;

namespace OBI.Phenomenon.Cli.Returns;

/// <summary>What one supplier is sent back of its own deliveries over a period: what became of them, which rows were not accepted and why, and what is missing.</summary>
/// <remarks>It holds nothing of other suppliers, and no value of a row: a supplier finds its row by delivery, line and column.</remarks>
internal static class SupplierReturn
{
    private const string Days = "yyyy-MM-dd";

    /// <summary>The files of the return.</summary>
    /// <param name="source">The supplier.</param>
    /// <param name="period">The period.</param>
    /// <param name="status">How it delivered over the period.</param>
    /// <param name="batches">All deliveries.</param>
    /// <param name="rejectFolder">Where the lists of rows that were not accepted lie.</param>
    internal static IReadOnlyList<ResultFile> Write(SourceContract source, Period period, SupplierStatus status, IReadOnlyList<BatchLine> batches, string rejectFolder)
    {
        var own = batches
            .Where(batch => batch.Head.Source == source.Source && period.First <= batch.Head.CoversFirst && batch.Head.CoversLast <= period.Last)
            .OrderBy(batch => batch.Head.CoversFirst).ThenBy(batch => batch.Head.Delivered).ThenBy(batch => batch.Head.Number)
            .ToList();
        return
        [
            new ResultFile("deliveries.csv", Deliveries(own, status, rejectFolder)),
            new ResultFile("reasons.csv", Reasons(own)),
            new ResultFile("rows.csv", Rows(own, rejectFolder)),
        ];
    }

    private static byte[] Deliveries(List<BatchLine> own, SupplierStatus status, string rejectFolder)
    {
        var text = new StringBuilder("delivery,covers_from,covers_to,delivered,days_after,outcome,read,accepted,out_of_scope,quarantined,rejected,unmapped_terms,rows_listed\n");
        foreach (var batch in own)
        {
            var (head, balance) = (batch.Head, batch.Balance);
            text.Append(CultureInfo.InvariantCulture, $"{head.Name},{head.CoversFirst.ToString(Days, CultureInfo.InvariantCulture)},{head.CoversLast.ToString(Days, CultureInfo.InvariantCulture)},{head.Delivered.ToString(Days, CultureInfo.InvariantCulture)},{head.Delivered.DayNumber - head.CoversLast.DayNumber},");
            text.Append(CultureInfo.InvariantCulture, $"{batch.Failure ?? "taken in"},{balance.Read},{balance.Accepted},{balance.OutOfScope},{balance.Quarantined},{balance.Rejected},{batch.UnmappedTerms},{Listed(batch, rejectFolder)}\n");
        }

        foreach (var missing in status.Missing)
        {
            text.Append(CultureInfo.InvariantCulture, $",{missing.First.ToString(Days, CultureInfo.InvariantCulture)},{missing.Last.ToString(Days, CultureInfo.InvariantCulture)},,,missing,,,,,,,\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static byte[] Reasons(List<BatchLine> own)
    {
        var text = new StringBuilder("delivery,reason,rows\n");
        foreach (var (batch, reason) in from batch in own from reason in batch.Reasons select (batch, reason))
        {
            text.Append(CultureInfo.InvariantCulture, $"{batch.Head.Name},{reason.Key},{reason.Value}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static byte[] Rows(List<BatchLine> own, string rejectFolder)
    {
        var text = new StringBuilder("delivery,line,column,reason\n");
        foreach (var (batch, line) in from batch in own where File.Exists(ListOf(batch, rejectFolder)) from line in File.ReadLines(ListOf(batch, rejectFolder)).Skip(1) select (batch, line))
        {
            text.Append(CultureInfo.InvariantCulture, $"{batch.Head.Name},{line}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Whether <c>rows.csv</c> lists the rows of a delivery; lists are kept for a while only.</summary>
    private static string Listed(BatchLine batch, string rejectFolder) =>
        File.Exists(ListOf(batch, rejectFolder)) ? "yes"
        : batch.Failure is null && batch.Balance.Read == batch.Balance.Accepted ? "none to list"
        : "not kept any more";

    private static string ListOf(BatchLine batch, string rejectFolder) => RejectFile.PathOf(rejectFolder, batch.Head.Name);
}
