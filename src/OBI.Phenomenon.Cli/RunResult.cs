using OBI.Phenomenon.Cli.Stages;

namespace OBI.Phenomenon.Cli;

/// <summary>What a run made.</summary>
/// <param name="Composed">What was composed, before it became files.</param>
/// <param name="RejectFolder">Where the rows that were not accepted are listed.</param>
/// <param name="ReleasedFolder">Where the files for readers are.</param>
/// <param name="ReleasedFiles">Their names.</param>
/// <param name="InternalFolder">Where the files with true counts are.</param>
/// <param name="InternalFiles">Their names.</param>
/// <param name="ResultSha256">One hash over the files for readers; null when the PDFs are not among them.</param>
internal sealed record RunResult(
    Composed Composed,
    string RejectFolder,
    string ReleasedFolder,
    IReadOnlyList<string> ReleasedFiles,
    string InternalFolder,
    IReadOnlyList<string> InternalFiles,
    string? ResultSha256)
{
    /// <summary>Both editions.</summary>
    internal Editions Picture => Composed.Editions;

    /// <summary>How each supplier delivered over the period.</summary>
    internal IReadOnlyList<SupplierStatus> Suppliers => Composed.Suppliers;
}
