namespace OBI.Phenomenon.Model.Releases;

/// <summary>What people decide about something the analysis found.</summary>
public enum DecisionKind
{
    /// <summary>It may be released as it is.</summary>
    Approve = 0,

    /// <summary>It stays inside.</summary>
    Withhold = 1,

    /// <summary>It may be released with a remark beside it.</summary>
    Annotate = 2,

    /// <summary>It may be released under another name; the name made by the machine stays visible.</summary>
    Relabel = 3,
}
