namespace OBI.Phenomenon.Report.Chapters;

/// <summary>A part of what people wrote: a heading, a paragraph, a list or a table. Templates set it as it is; nothing in it is ever run.</summary>
/// <param name="Kind"><c>heading</c>, <c>paragraph</c>, <c>list</c>, <c>enumeration</c> or <c>table</c>.</param>
internal sealed record Block(string Kind)
{
    /// <summary>Of a heading: how deep, from 1.</summary>
    public int Level { get; init; }

    /// <summary>Of a heading or a paragraph: its words.</summary>
    public IReadOnlyList<Inline> Words { get; init; } = [];

    /// <summary>Of a list: what stands under each mark.</summary>
    public IReadOnlyList<IReadOnlyList<Block>> Items { get; init; } = [];

    /// <summary>Of a table: its cells, the heads first.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<Inline>>> Rows { get; init; } = [];

    /// <summary>The words without emphasis.</summary>
    public string Plain() => string.Concat(Words.Select(word => word.Plain()));
}
