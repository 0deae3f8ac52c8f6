using System.Globalization;
using System.Runtime.InteropServices;
using OBI.Phenomenon.Analysis;
using OBI.Phenomenon.Analysis.Patterns.Ledger;
using OBI.Phenomenon.Cli.Stages;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Cli.Caches;

/// <summary>A hash over all that findings depend on, the builds of the program and of its runtime among it.</summary>
internal static class FindingsKey
{
    /// <summary>The key.</summary>
    /// <param name="rules">The version of the pipeline: a hash of what it says, from which markers, taxonomy and options follow.</param>
    /// <param name="input">What is analysed.</param>
    internal static string Of(string rules, AnalysisInput input) => ResultCache.KeyOf(
    [
        typeof(PeriodAnalysis).Module.ModuleVersionId.ToString(),
        typeof(Period).Module.ModuleVersionId.ToString(),
        RuntimeInformation.FrameworkDescription,
        RuntimeInformation.RuntimeIdentifier,
        rules,
        input.Period.ToString(),
        TallyHash.Of(input.Tallies),
        LedgerJson.Write(input.Ledger),
        .. input.Members.OrderBy(member => member.Source, StringComparer.Ordinal).Select(member => string.Create(CultureInfo.InvariantCulture, $"{member.Source}\0{member.Group}\0{member.From:yyyy-MM-dd}\0{member.Until:yyyy-MM-dd}\0{member.Every}")),
        .. input.LastDelivered.OrderBy(supplier => supplier.Key, StringComparer.Ordinal).Select(supplier => string.Create(CultureInfo.InvariantCulture, $"{supplier.Key}\0{supplier.Value:yyyy-MM-dd}")),
    ]);
}
