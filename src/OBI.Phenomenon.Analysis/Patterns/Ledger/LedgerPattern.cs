using System.Collections.Immutable;

namespace OBI.Phenomenon.Analysis.Patterns.Ledger;

/// <summary>A pattern as the last run that found it knew it.</summary>
/// <param name="Id">Its id, such as <c>XA-P03</c>; never given to another.</param>
/// <param name="Mix">Its labels, by field.</param>
/// <param name="Signals">Its signals, by period and profile.</param>
public sealed record LedgerPattern(string Id, ImmutableArray<LedgerField> Mix, ImmutableArray<LedgerSignals> Signals);
