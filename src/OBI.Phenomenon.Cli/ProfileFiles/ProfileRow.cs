using System.Collections.Immutable;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Cli.ProfileFiles;

/// <summary>One record.</summary>
/// <param name="Id">What the user calls it; nothing else is called that.</param>
/// <param name="Actor">Whose record it is; empty when the file has no actors.</param>
/// <param name="Quarter">When, in a file with quarters.</param>
/// <param name="Labels">For each field its labels, each once; empty when it was not observed.</param>
/// <param name="Text">The words; empty when there are none.</param>
internal sealed record ProfileRow(string Id, string Actor, Period? Quarter, ImmutableArray<ImmutableArray<string>> Labels, string Text);
