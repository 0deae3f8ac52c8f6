namespace OBI.Phenomenon.Sample.Reports;

/// <summary>What is planted as wrong in a row.</summary>
internal enum Flaw
{
    None = 0,

    /// <summary>A date that no calendar has, or that the contract does not allow.</summary>
    BadDate = 1,

    /// <summary>A required value is empty.</summary>
    MissingValue = 2,

    /// <summary>A count below one.</summary>
    BadNumber = 3,

    /// <summary>A term that the mappings do not know: no mistake, but nobody has decided what it means.</summary>
    UnmappedTerm = 4,
}
