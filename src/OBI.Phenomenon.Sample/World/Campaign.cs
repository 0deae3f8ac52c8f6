namespace OBI.Phenomenon.Sample.World;

/// <summary>A public campaign: for some months everybody reports more, of everything.</summary>
/// <remarks>It acts on the day of reporting, not of the incident: a campaign also brings in what happened before it.</remarks>
internal sealed record Campaign(DateOnly First, DateOnly Last, double Factor)
{
    internal double Level(DateOnly received) => received >= First && received <= Last ? Factor : 1;
}
