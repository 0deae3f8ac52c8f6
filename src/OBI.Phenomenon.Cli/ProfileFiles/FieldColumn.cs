using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Cli.ProfileFiles;

/// <summary>A column of labels.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">How many labels a record can have in it.</param>
/// <param name="Place">Its place in the file, from 0.</param>
internal sealed record FieldColumn(string Name, FieldKind Kind, int Place);
