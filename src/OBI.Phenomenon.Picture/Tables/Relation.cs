namespace OBI.Phenomenon.Picture.Tables;

/// <summary>How the rows along one dimension of a table add up.</summary>
/// <param name="Dimension">The dimension's name.</param>
/// <param name="Kind">Whether they sum to the total.</param>
public sealed record Relation(string Dimension, RelationKind Kind);
