namespace OBI.Phenomenon.Model.Time;

/// <summary>How finely a supplier knows when something happened.</summary>
/// <remarks>Ordered from fine to coarse: a date never enters a series that is finer than its own precision.</remarks>
public enum DatePrecision
{
    /// <summary>Known to the day.</summary>
    Day = 0,

    /// <summary>Known to the ISO 8601 week.</summary>
    Week = 1,

    /// <summary>Known to the calendar month.</summary>
    Month = 2,

    /// <summary>Known to the quarter.</summary>
    Quarter = 3,

    /// <summary>Known to the year only.</summary>
    Year = 4,
}
