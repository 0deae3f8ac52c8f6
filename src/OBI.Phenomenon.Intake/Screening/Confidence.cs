namespace OBI.Phenomenon.Intake.Screening;

/// <summary>How sure it is that a hit is personal.</summary>
public enum Confidence
{
    /// <summary>It looks so: the row waits for a person to look (quarantine).</summary>
    Likely = 0,

    /// <summary>Its checksum holds or its form leaves no doubt: the row is rejected.</summary>
    Hard = 1,
}
