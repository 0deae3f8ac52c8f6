namespace OBI.Phenomenon.Sample.Suppliers;

/// <summary>How a column holds its values.</summary>
internal enum CellShape
{
    /// <summary>At most one value.</summary>
    Single = 0,

    /// <summary>Any number of values.</summary>
    Several = 1,

    /// <summary>One whole number (a number in JSON too).</summary>
    Number = 2,
}
