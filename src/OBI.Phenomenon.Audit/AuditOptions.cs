namespace OBI.Phenomenon.Audit;

/// <summary>Who attacks, and what may be told.</summary>
public sealed record AuditOptions
{
    /// <summary>How many signals of others a supplier must be left with when it subtracts its own (rule 3 of the gate's specification: k_s, 3 by default).</summary>
    public int LeastOfOthers { get; init; } = 3;

    /// <summary>The supplier that attacks, by its id in the picture; null for an outsider.</summary>
    public string? Supplier { get; init; }

    /// <summary>That supplier's own counts: a CSV file with the columns <c>edition,table,key,signals</c>, keys as the report writes them. A cell that is not listed counts none of its signals.</summary>
    public string? OwnCounts { get; init; }

    /// <summary>Whether it was decided, and recorded with the release, that readers may learn that something was not reported: then a cell known to be exactly zero is no leak.</summary>
    public bool ZerosMayBeTold { get; init; }
}
