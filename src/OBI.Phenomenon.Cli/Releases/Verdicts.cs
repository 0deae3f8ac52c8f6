using OBI.Phenomenon.Model.Releases;

namespace OBI.Phenomenon.Cli.Releases;

/// <summary>What is handed in at a review: decisions and chapters, already held against what there is to decide.</summary>
/// <param name="Decisions">The decisions, in order of subject.</param>
/// <param name="Chapters">The chapters, in order of kind.</param>
internal sealed record Verdicts(IReadOnlyList<Decision> Decisions, IReadOnlyList<Chapter> Chapters);
