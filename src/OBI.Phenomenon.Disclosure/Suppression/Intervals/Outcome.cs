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

    /// <summary>In fractions the cost can be as small as the bound; in whole numbers it was not asked, or too hard.</summary>
    Unproven,
}
