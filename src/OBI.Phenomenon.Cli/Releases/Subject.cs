using OBI.Phenomenon.Model.Releases;

namespace OBI.Phenomenon.Cli.Releases;

/// <summary>Something the machine would say in the released edition, to be decided upon.</summary>
/// <param name="Id">Its id in the picture.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Says">What the machine says.</param>
/// <param name="Evidence">On what grounds, with true counts.</param>
/// <param name="Exposes">Whether it shows what we do or do not see, so that it is released only where that was accepted.</param>
/// <param name="Standing">What was decided last; null when nothing was.</param>
internal sealed record Subject(string Id, SubjectKind Kind, string Says, string Evidence, bool Exposes, Decision? Standing)
{
    /// <summary>Whether nothing can be released before it is decided; what exposes simply stays inside.</summary>
    internal bool IsOpen => Standing is null && !Exposes;

    /// <summary>What will happen to it as things stand.</summary>
    internal string Outcome => Standing switch
    {
        null => Exposes ? "not shown" : "open",
        { Kind: DecisionKind.Withhold } => "withheld",
        _ when Exposes && !Standing.Exposes => "not shown",
        { Kind: DecisionKind.Approve } => "approved",
        { Kind: DecisionKind.Annotate } => "annotated",
        { Kind: DecisionKind.Relabel } => "relabelled",
        _ => throw new InvalidOperationException("a decision has one of four kinds"),
    };
}
