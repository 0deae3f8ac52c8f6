using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Delivery;

/// <summary>A delivery as it lies at the supplier's place, not yet opened.</summary>
/// <param name="Source">The supplier's key.</param>
/// <param name="Path">Where it lies.</param>
/// <param name="Delivered">The day it was delivered, as its name says.</param>
/// <param name="Number">Its number on that day.</param>
/// <param name="Covers">The period it reports on: the one before the day of delivery.</param>
public sealed record DeliveredFile(string Source, string Path, DateOnly Delivered, int Number, Period Covers)
{
    /// <summary>Its name, without folder.</summary>
    public string Name => System.IO.Path.GetFileName(Path);
}
