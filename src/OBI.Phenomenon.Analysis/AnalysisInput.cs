using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis;

/// <summary>Everything an analysis depends on; the order of the lists does not matter.</summary>
/// <param name="Tallies">What the store knows as of the ledger sequence asked for, of all periods.</param>
/// <param name="Period">The period judged.</param>
/// <param name="Members">When each supplier takes part.</param>
/// <param name="Catalogue">The taxonomy the tallies are normalised to.</param>
/// <param name="Options">The choices.</param>
public sealed record AnalysisInput(
    IReadOnlyList<Tally> Tallies,
    Period Period,
    IReadOnlyList<Membership> Members,
    ConceptCatalogue Catalogue,
    AnalysisOptions Options);
