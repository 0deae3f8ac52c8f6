using OBI.Phenomenon.Model.Contracts;

namespace OBI.Phenomenon.Analysis.Trends.Panels;

/// <summary>A supplier as the panel knows it: since when it takes part, and how late its signals come in.</summary>
/// <param name="Membership">When it takes part and how often it delivers.</param>
/// <param name="FirstMonth">The number of its first whole month; 0 when it took part before the panel begins, the panel's length when after it ends.</param>
/// <param name="IsMember">Whether it takes part in the whole of the period judged.</param>
/// <param name="Elapsed">For each month, its own deliveries that were due since: the last one's number less the month's; below 0 when there was none since.</param>
/// <param name="Delays">Signals by month and by deliveries between the month and the delivery they became known by; of all states together.</param>
public sealed record PanelSupplier(Membership Membership, int FirstMonth, bool IsMember, IReadOnlyList<int> Elapsed, IReadOnlyList<IReadOnlyList<long>> Delays)
{
    /// <summary>Its key.</summary>
    public string Source => Membership.Source;
}
