namespace OBI.Phenomenon.Model.Contracts;

/// <summary>What a column of a delivery says.</summary>
public enum ColumnRole
{
    /// <summary>Nothing the program takes in; the contract gives the reason.</summary>
    Ignored = 0,

    /// <summary>The supplier's own record number, hashed on arrival.</summary>
    Record = 1,

    /// <summary>Whether the row is new, corrects or withdraws a record.</summary>
    Status = 2,

    /// <summary>When it happened.</summary>
    Start = 3,

    /// <summary>When the supplier took it in.</summary>
    Received = 4,

    /// <summary>Which state, or states.</summary>
    Actor = 5,

    /// <summary>Who acted for the state.</summary>
    Agent = 6,

    /// <summary>At whom or what it was aimed.</summary>
    Target = 7,

    /// <summary>Modus operandi.</summary>
    Modus = 8,

    /// <summary>Objective.</summary>
    Objective = 9,

    /// <summary>Channel.</summary>
    Channel = 10,

    /// <summary>Effect.</summary>
    Effect = 11,

    /// <summary>National security interest.</summary>
    Interest = 12,

    /// <summary>The supplier's own scope test.</summary>
    Scope = 13,

    /// <summary>Where, no finer than a province.</summary>
    Region = 14,

    /// <summary>Admiralty credibility 1–6.</summary>
    Credibility = 15,

    /// <summary>Likelihood of the attribution (ICD 203).</summary>
    Likelihood = 16,

    /// <summary>On whose word the attribution rests.</summary>
    Basis = 17,

    /// <summary>How close the one who acted stands to the state.</summary>
    StateLink = 18,

    /// <summary>How many reports the row stands for.</summary>
    Reports = 19,

    /// <summary>Free text: screened for personal data and then dropped, never stored and never published.</summary>
    Text = 20,
}
