using System.Collections.Immutable;

namespace OBI.Phenomenon.Analysis.Patterns.Profiles;

/// <summary>A field of the coded profiles.</summary>
/// <param name="Name">Its name, such as <c>modus</c>.</param>
/// <param name="Kind">How many labels a signal can have.</param>
/// <param name="Labels">Its labels, in ordinal order.</param>
public sealed record ProfileField(string Name, FieldKind Kind, ImmutableArray<string> Labels);
