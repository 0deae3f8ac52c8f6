using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Stix;

/// <summary>How sure the attribution to a state is, on the scale of STIX 2.1 (appendix A, None/Low/Med/High).</summary>
/// <remarks>
/// Fixed: medium (50) when most of the state's signals were attributed by the supplying organisation, low (15) when most were by those who
/// report them; left out when neither is most or that is not shown. It is never high: nobody has established it.
/// </remarks>
internal static class StixConfidence
{
    private const int Medium = 50;
    private const int Low = 15;

    /// <summary>The confidence, or null when none can be given.</summary>
    internal static int? Of(Published total, Published assessed, Published perceived) =>
        IsMost(assessed, total) ? Medium : IsMost(perceived, total) ? Low : null;

    private static bool IsMost(Published part, Published total) => part.IsShown && total.IsShown && part.Value * 2 > total.Value;
}
