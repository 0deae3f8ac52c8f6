namespace OBI.Phenomenon.Report.Chapters;

/// <summary>Words within a block.</summary>
/// <param name="Kind"><c>text</c>, <c>strong</c>, <c>emphasis</c> or <c>break</c>.</param>
/// <param name="Text">The words themselves, of text.</param>
/// <param name="Words">What is emphasised.</param>
internal sealed record Inline(string Kind, string Text, IReadOnlyList<Inline> Words)
{
    /// <summary>The words without emphasis.</summary>
    public string Plain() => Kind == "break" ? " " : Text + string.Concat(Words.Select(word => word.Plain()));
}
