using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OBI.Phenomenon.Report.Chapters;

/// <summary>Reads a chapter in Markdown: headings in two levels, paragraphs, lists, tables, and words in bold or italics. All else is refused.</summary>
internal sealed class ChapterReader
{
    private const int Deepest = 2;

    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UsePipeTables().Build();

    private readonly string _chapter;
    private int _first;
    private int _before;

    private ChapterReader(string chapter) => _chapter = chapter;

    /// <summary>Reads a chapter.</summary>
    /// <param name="markdown">Its text.</param>
    /// <param name="chapter">Which it is, as the review file calls it.</param>
    /// <exception cref="ReportException">It holds something that a chapter cannot have; the message says on which line.</exception>
    public static IReadOnlyList<Block> Read(string markdown, string chapter) => new ChapterReader(chapter).BlocksOf(Markdig.Markdown.Parse(markdown, Markdown));

    private List<Block> BlocksOf(ContainerBlock container) => [.. container.Where(block => block is not LinkReferenceDefinitionGroup).Select(Of)];

    private Block Of(Markdig.Syntax.Block block) => block switch
    {
        HeadingBlock heading => new Block("heading") { Level = LevelOf(heading), Words = WordsOf(heading.Inline, heading) },
        ParagraphBlock paragraph => new Block("paragraph") { Words = WordsOf(paragraph.Inline, paragraph) },
        ListBlock list => new Block(list.IsOrdered ? "enumeration" : "list") { Items = [.. list.OfType<ListItemBlock>().Select(BlocksOf)] },
        Table table => new Block("table") { Rows = [.. table.OfType<TableRow>().Select(row => RowOf(table, row))] },
        HtmlBlock => throw Refusal(block, "raw HTML", "write it in Markdown"),
        CodeBlock => throw Refusal(block, "a block of code", "write it as a paragraph, without indent"),
        QuoteBlock => throw Refusal(block, "a quotation", "write it as a paragraph"),
        ThematicBreakBlock => throw Refusal(block, "a rule across the page", "use a heading"),
        _ => throw Refusal(block, "something", "use headings, paragraphs, lists and tables"),
    };

    /// <summary>A heading may be one level below the one before, so that the outline has no gaps.</summary>
    private int LevelOf(HeadingBlock heading)
    {
        _first = _first == 0 ? heading.Level : _first;
        var level = heading.Level - _first + 1;
        if (level < 1 || level > Math.Min(_before + 1, Deepest))
        {
            throw Refusal(heading, "a heading out of order", $"begin with the highest heading, and go down one level at a time, {Deepest} at most");
        }

        return _before = level;
    }

    private IReadOnlyList<Inline>[] RowOf(Table table, TableRow row)
    {
        // The reader of pipe tables leaves out what a short row lacks.
        var cells = row.OfType<TableCell>().Select(cell => cell.OfType<ParagraphBlock>().FirstOrDefault() is { } words ? WordsOf(words.Inline, cell) : []).ToArray();
        return cells.Length == table.OfType<TableRow>().First().Count
            ? cells
            : throw Refusal(row, "a row with another number of cells than the first", "give every row of a table as many cells");
    }

    private List<Inline> WordsOf(ContainerInline? words, MarkdownObject within) => words is null ? [] : [.. words.Select(word => Of(word, within))];

    private Inline Of(Markdig.Syntax.Inlines.Inline word, MarkdownObject within) => word switch
    {
        LiteralInline text => new Inline("text", text.Content.ToString(), []),
        HtmlEntityInline entity => new Inline("text", entity.Transcoded.ToString(), []),
        LineBreakInline { IsHard: true } => new Inline("break", "", []),
        LineBreakInline => new Inline("text", " ", []),
        EmphasisInline { DelimiterCount: 2 } strong => new Inline("strong", "", WordsOf(strong, within)),
        EmphasisInline emphasis => new Inline("emphasis", "", WordsOf(emphasis, within)),
        HtmlInline => throw Refusal(word, within, "raw HTML", "write it in Markdown"),
        LinkInline { IsImage: true } => throw Refusal(word, within, "an image", "say in words what it shows"),
        LinkInline or AutolinkInline => throw Refusal(word, within, "a link", "write the address as words, without brackets"),
        CodeInline => throw Refusal(word, within, "code", "write it without backticks"),
        _ => throw Refusal(word, within, "something", "use plain words, bold and italics"),
    };

    private ReportException Refusal(MarkdownObject found, string what, string remedy) => Refusal(found, found, what, remedy);

    private ReportException Refusal(MarkdownObject found, MarkdownObject within, string what, string remedy) =>
        new($"chapter '{_chapter}', line {Math.Max(found.Line, within.Line) + 1}: a chapter cannot hold {what}; {remedy}");
}
