using OBI.Phenomenon.Analysis;
using OBI.Phenomenon.Disclosure.Composition;
using OBI.Phenomenon.Disclosure.Ledgers;

namespace OBI.Phenomenon.Cli.Stages;

/// <summary>The two editions of one picture, and the findings both were made from.</summary>
/// <param name="Findings">What the analysis found.</param>
/// <param name="Released">What has passed the gate.</param>
/// <param name="Ledger">What readers hold once the released edition is out.</param>
/// <param name="Exposed">How many hidden numbers cannot be protected beside what was released before; with any, nothing may be released.</param>
/// <param name="Internal">The werkdossier, with true counts.</param>
internal sealed record Editions(Findings Findings, ComposedPicture Released, CellLedger Ledger, int Exposed, ComposedPicture Internal);
