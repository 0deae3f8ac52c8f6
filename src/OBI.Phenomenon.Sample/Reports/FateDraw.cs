using OBI.Phenomenon.Sample.Chances;
using OBI.Phenomenon.Sample.Suppliers;

namespace OBI.Phenomenon.Sample.Reports;

/// <summary>How often rows go wrong, come twice, or are taken back: enough to be seen in every quarter, far below what fails a batch.</summary>
internal static class FateDraw
{
    /// <summary>Rows that follow from other rows, as a share of those; the rate of arrivals is lowered by it.</summary>
    internal const double RowsThatFollow = 0.055;

    internal static Flaw DrawFlaw(ref Chance chance, Supplier supplier) => chance.Below(1000) switch
    {
        < 6 => Flaw.BadDate,
        < 11 => Flaw.MissingValue,
        < 21 => Flaw.UnmappedTerm,
        < 26 when supplier.Columns.Any(column => column.Role == "reports") => Flaw.BadNumber,
        _ => Flaw.None,
    };

    internal static Fate DrawFate(ref Chance chance) => chance.Below(1000) switch
    {
        < 15 => Fate.Copied,
        < 40 => Fate.ThroughAnotherDoor,
        < 55 => Fate.Corrected,
        < 62 => Fate.Withdrawn,
        _ => Fate.None,
    };
}
