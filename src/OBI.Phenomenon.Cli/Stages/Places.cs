using OBI.Phenomenon.Model.Contracts;
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
    internal static Places Of(PipelineContract pipeline, string? store, string? output = null, string? inside = null)
    {
        var home = Path.GetFullPath(Path.Combine("output", pipeline.Name));
        return new Places(home, Path.GetFullPath(store ?? Path.Combine(home, "obi.db")))
        {
            Out = output is null ? null : Path.GetFullPath(output),
            Internal = inside is null ? null : Path.GetFullPath(inside),
        };
    }

    /// <summary>Where the released files of a period go.</summary>
    internal string ReleasedFolder(Period period) => Out ?? Path.Combine(Home, period.ToString());

    /// <summary>Where what is internal goes.</summary>
    internal string InternalFolder(Period period) => Internal ?? Path.Combine(ReleasedFolder(period), "intern");

    /// <summary>Where the reject files of deliveries go: beside the store, for they belong to deliveries, not to periods.</summary>
    internal string RejectFolder => Path.Combine(Path.GetDirectoryName(Store)!, "rejects");
}
