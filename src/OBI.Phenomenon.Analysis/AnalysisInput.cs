using OBI.Phenomenon.Analysis.Patterns.Ledger;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Context;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis;

/// <summary>Everything an analysis depends on; the order of the lists does not matter.</summary>
/// <param name="Tallies">What the store knows as of the ledger sequence asked for, of all periods.</param>
/// <param name="Period">The period judged.</param>
/// <param name="Members">When each supplier takes part and how often it delivers.</param>
/// <param name="LastDelivered">The day of each supplier's last delivery, zero reports included; a supplier that never delivered is absent.</param>
/// <param name="Markers">Known changes in how signals come about.</param>
/// <param name="Catalogue">The taxonomy the tallies are normalised to.</param>
/// <param name="Options">The choices.</param>
public sealed record AnalysisInput(
    IReadOnlyList<Tally> Tallies,
    Period Period,
    IReadOnlyList<Membership> Members,
    IReadOnlyDictionary<string, DateOnly> LastDelivered,
    IReadOnlyList<Marker> Markers,
    ConceptCatalogue Catalogue,
    AnalysisOptions Options)
{
    /// <summary>The ids patterns were given before.</summary>
    public PatternLedger Ledger { get; init; } = PatternLedger.Empty;
}
