using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Model.Contracts;

/// <summary>When a supplier takes part; a supplier that joins or leaves must not look like a trend.</summary>
/// <param name="Source">The supplier's key.</param>
/// <param name="Group">The group under which its figures are shown to readers.</param>
/// <param name="From">The first day it reports on.</param>
/// <param name="Until">The last day it reports on, or null when it still does.</param>
/// <param name="Every">How often it delivers: delays are counted in its own deliveries.</param>
public sealed record Membership(string Source, string Group, DateOnly From, DateOnly? Until, PeriodKind Every)
{
    /// <summary>Whether it took part during the whole of these days.</summary>
    public bool Covers(DateOnly first, DateOnly last) => From <= first && (Until is null || Until >= last);
}
