using System.Globalization;
using OBI.Phenomenon.Cli.Releases;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Cli.Stages;

/// <summary>Where a pipeline's store and results lie.</summary>
/// <param name="Home">The pipeline's own folder, <c>output/&lt;pipeline&gt;</c> below the current folder unless told otherwise.</param>
/// <param name="Store">The store.</param>
internal sealed record Places(string Home, string Store)
{
    private string? Out { get; init; }

    private string? Internal { get; init; }

    /// <summary>The places of a pipeline, with what the command line says about them.</summary>
    /// <exception cref="CommandException">What is internal would lie among the files for readers.</exception>
    internal static Places Of(PipelineContract pipeline, string? store, string? output = null, string? inside = null)
    {
        if (output is not null && inside is not null && IsWithin(Path.GetFullPath(output), Path.GetFullPath(inside)))
        {
            throw new CommandException(ExitCode.Usage, "--out would hold, or lie within, --internal; true counts go to a folder apart from the files for readers");
        }

        var home = Path.GetFullPath(Path.Combine("output", pipeline.Name));
        return new Places(home, Path.GetFullPath(store ?? Path.Combine(home, "obi.db")))
        {
            Out = output is null ? null : Path.GetFullPath(output),
            Internal = inside is null ? null : Path.GetFullPath(inside),
        };
    }

    /// <summary>Where the files for readers go: a folder for each version, so that nothing released is ever written over.</summary>
    internal string ReleasedFolder(Composed composed) => Out ?? Path.Combine(Home, composed.Period + Suffix(composed.Basis, composed.Period));

    /// <summary>Where what is internal goes.</summary>
    internal string InternalFolder(Composed composed) => Internal ?? Path.Combine(ReleasedFolder(composed), "intern");

    /// <summary>Where an edition goes that may not be released.</summary>
    internal string WithheldFolder(Composed composed) => Path.Combine(Home, "withheld", composed.Period + Suffix(composed.Basis, composed.Period));

    private static string Suffix(Basis basis, Period period) =>
        basis.Stage == PeriodStage.Draft && basis.Earlier.Any(release => release.Period == period) ? "-concept"
        : basis.Version > 1 ? string.Create(CultureInfo.InvariantCulture, $"-v{basis.Version}")
        : string.Empty;

    private static bool IsWithin(string one, string other)
    {
        var (first, second) = (Path.TrimEndingDirectorySeparator(one) + Path.DirectorySeparatorChar, Path.TrimEndingDirectorySeparator(other) + Path.DirectorySeparatorChar);
        return first.StartsWith(second, StringComparison.Ordinal) || second.StartsWith(first, StringComparison.Ordinal);
    }

    /// <summary>Where the reject files of deliveries go: beside the store, for they belong to deliveries, not to periods.</summary>
    internal string RejectFolder => Path.Combine(Path.GetDirectoryName(Store)!, "rejects");
}
