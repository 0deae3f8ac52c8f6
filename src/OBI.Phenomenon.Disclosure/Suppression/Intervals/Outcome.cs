namespace OBI.Phenomenon.Disclosure.Suppression.Intervals;

/// <summary>How the solver ended.</summary>
internal enum Outcome
{
    /// <summary>It found the smallest cost.</summary>
    Optimal,

    /// <summary>The cost can be made as small as one likes.</summary>
    Unbounded,

    /// <summary>Nothing meets the limits.</summary>
    Infeasible,

    /// <summary>Too hard in whole numbers; in fractions the cost is not below the bound.</summary>
    Unproven,
}
