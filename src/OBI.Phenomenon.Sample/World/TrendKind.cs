namespace OBI.Phenomenon.Sample.World;

/// <summary>What a planted trend is an example of.</summary>
internal enum TrendKind
{
    Emerging = 0,
    Rise = 1,
    Decline = 2,
}
