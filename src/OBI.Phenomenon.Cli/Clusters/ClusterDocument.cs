using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Ledger;

namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>What <c>--json</c> writes: the models of all actors.</summary>
/// <param name="Criterion">What the number of clusters was chosen by.</param>
/// <param name="Seed">The seed of all chance.</param>
/// <param name="Ledger">Every cluster that was ever numbered, its records, and those the model would put elsewhere; in the form of a pipeline's ledger of patterns.</param>
/// <param name="Actors">The models, in order of actor.</param>
internal sealed record ClusterDocument(string Criterion, ulong Seed, IEnumerable<ActorLedger> Ledger, ImmutableArray<ActorModel> Actors);
