using System.Globalization;
using OBI.Phenomenon.Audit;

namespace OBI.Phenomenon.Cli.Audits;

/// <summary>What an attack derived, as lines of CSV.</summary>
internal static class IntervalLines
{
    internal const string Header = "edition,table,key,lower,upper,width,verdict";

    internal static string Of(CellInterval interval) => string.Create(
        CultureInfo.InvariantCulture,
        $"{interval.Edition},{interval.Table},{interval.Key},{interval.Lower},{interval.Upper},{interval.Width},{WordOf(interval.Verdict)}");

    internal static string WordOf(Verdict verdict) => verdict switch
    {
        Verdict.Exact => "exact",
        Verdict.Narrow => "narrow",
        Verdict.Safe => "safe",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };
}
