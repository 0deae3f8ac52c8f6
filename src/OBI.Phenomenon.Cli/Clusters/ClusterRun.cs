using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Ledger;
using OBI.Phenomenon.Cli.ProfileFiles;

namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>The models of all actors of a file.</summary>
/// <param name="Fits">The models, in order of actor.</param>
/// <param name="Ledger">Every cluster that was ever numbered.</param>
internal sealed record ClusterRun(ImmutableArray<ActorFit> Fits, PatternLedger Ledger)
{
    /// <summary>Finds them.</summary>
    /// <param name="file">The records.</param>
    /// <param name="choices">How to look.</param>
    /// <param name="known">The ledger of an earlier run; an empty one if there was none.</param>
    internal static ClusterRun Over(ProfileFile file, ClusterChoices choices, PatternLedger known)
    {
        var numbers = new ClusterNumbers(known);
        ImmutableArray<ActorFit> fits =
        [
            .. file.Rows
                .GroupBy(row => row.Actor)
                .OrderBy(rows => rows.Key, StringComparer.Ordinal)
                .Select(rows => ActorFit.Of(file.Columns.Actor < 0 ? null : rows.Key, file.Columns, [.. rows], choices, known.Of(rows.Key), numbers)),
        ];
        return new ClusterRun(fits, fits.Aggregate(known, (ledger, fit) => ledger.With(fit.Ledger)));
    }
}
