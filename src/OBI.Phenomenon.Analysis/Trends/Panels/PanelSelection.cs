namespace OBI.Phenomenon.Analysis.Trends.Panels;

/// <summary>Which signals of the tallies make up a panel.</summary>
internal enum PanelSelection
{
    /// <summary>All of them.</summary>
    Everything = 0,

    /// <summary>Those that are not attributed by the people who report them alone.</summary>
    WithoutPerceived = 1,

    /// <summary>Of signals that may be copies of one another, one.</summary>
    BundlesOnce = 2,
}
