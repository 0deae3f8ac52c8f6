using OBI.Phenomenon.Analysis;
using OBI.Phenomenon.Disclosure.Composition;

namespace OBI.Phenomenon.Cli.Stages;

/// <summary>The two editions of one picture, and the findings both were made from.</summary>
/// <param name="Findings">What the analysis found.</param>
/// <param name="Released">What has passed the gate.</param>
/// <param name="Internal">The werkdossier, with true counts.</param>
internal sealed record Editions(Findings Findings, ComposedPicture Released, ComposedPicture Internal);
