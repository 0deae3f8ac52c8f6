namespace OBI.Phenomenon.Intake;

/// <summary>Why a row was not accepted; the code in reject files is the name in lower case with dashes.</summary>
public enum RowReason
{
    /// <summary>Out of scope: open, voluntary contact with the country of origin.</summary>
    OrdinaryDiasporaPolicy = 0,

    /// <summary>Out of scope: nothing points to a state.</summary>
    NoStateLink = 1,

    /// <summary>Quarantined: too little to judge the scope.</summary>
    ScopeUnclear = 2,

    /// <summary>Quarantined: a value that neither the contract nor the taxonomy knows.</summary>
    UnmappedTerm = 3,

    /// <summary>Rejected: another number of fields than the header.</summary>
    FieldCount = 4,

    /// <summary>Rejected: a line that is no flat JSON object.</summary>
    MalformedJson = 5,

    /// <summary>Rejected: a field longer than 64 KiB.</summary>
    FieldTooLong = 6,

    /// <summary>Rejected: a control, direction or zero-width character.</summary>
    HiddenCharacter = 7,

    /// <summary>Rejected: an empty field that the contract wants filled.</summary>
    Empty = 8,

    /// <summary>Rejected: a date that does not exist or is not written as contracted.</summary>
    BadDate = 9,

    /// <summary>Rejected: a date after the day of delivery.</summary>
    DateAfterDelivery = 10,

    /// <summary>Rejected: a number of reports that is not a whole number from 1 to 1,000,000.</summary>
    BadNumber = 11,

    /// <summary>Rejected: the same record number twice in one delivery.</summary>
    RepeatedRecord = 12,

    /// <summary>Rejected: an identifier of a person, by its check digits or its form.</summary>
    PersonalData = 13,

    /// <summary>Quarantined: what looks like personal data.</summary>
    PossiblyPersonalData = 14,

    /// <summary>Rejected: a text longer than the contract allows.</summary>
    TextTooLong = 15,

    /// <summary>Rejected: about a record that is not known and may have been purged, so that it could be counted twice.</summary>
    PurgedPeriod = 16,
}
