namespace OBI.Phenomenon.Model.Contracts;

/// <summary>A legal hold: what a court, an inquiry or a request wants kept, whatever its age.</summary>
/// <param name="Source">The supplier.</param>
/// <param name="Delivery">The name of one delivery, or null for all of the supplier.</param>
/// <param name="Reason">Why.</param>
public sealed record Hold(string Source, string? Delivery, string Reason)
{
    /// <summary>Whether it keeps this delivery.</summary>
    public bool Keeps(string source, string delivery) => source == Source && (Delivery is null || Delivery == delivery);
}
