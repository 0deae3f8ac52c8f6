namespace OBI.Phenomenon.Model.Time;

/// <summary>How long the periods of a picture are.</summary>
public enum PeriodKind
{
    /// <summary>Calendar months.</summary>
    Month = 0,

    /// <summary>Quarters of the calendar year.</summary>
    Quarter = 1,

    /// <summary>Calendar years.</summary>
    Year = 2,
}
