namespace OBI.Phenomenon.Picture.Front;

/// <summary>A setting the picture was made with, for the account of methods.</summary>
/// <param name="Name">Its name in the pipeline, such as <c>thresholds.cell</c>.</param>
/// <param name="Value">Its value, as text.</param>
public sealed record Parameter(string Name, string Value);
