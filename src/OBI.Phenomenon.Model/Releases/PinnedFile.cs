namespace OBI.Phenomenon.Model.Releases;

/// <summary>A file of the pipeline as it was when a period was closed.</summary>
/// <param name="Path">Relative to the pipeline's folder, with <c>/</c>.</param>
/// <param name="Text">What it said.</param>
public sealed record PinnedFile(string Path, string Text);
