using OBI.Phenomenon.Report.Chapters;

namespace OBI.Phenomenon.Report.Layout;

/// <summary>A part of the report: named texts, figures and tables, which its template puts in their places.</summary>
/// <param name="Kind">The name of its template.</param>
/// <param name="Title">Its heading.</param>
internal sealed record Section(string Kind, string Title)
{
    /// <summary>The name by which other parts point to its heading; empty when none does.</summary>
    public string Anchor { get; init; } = "";

    /// <summary>The anchors of the parts where this is told in full.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>What people wrote for it; null when nobody did.</summary>
    public SignedText? Written { get; init; }

    /// <summary>Paragraphs by name; a paragraph without text is left out.</summary>
    public Dictionary<string, IReadOnlyList<string>> Passages { get; } = [];

    /// <summary>Charts by name.</summary>
    public Dictionary<string, Figure> Figures { get; } = [];

    /// <summary>Tables by name.</summary>
    public Dictionary<string, Grid> Grids { get; } = [];

    /// <summary>Parts with a heading of their own.</summary>
    public List<Section> Parts { get; } = [];

    /// <summary>Puts paragraphs under a name, without the empty ones.</summary>
    public Section Say(string name, params IEnumerable<string> paragraphs)
    {
        Passages[name] = [.. paragraphs.Where(paragraph => paragraph.Length > 0)];
        return this;
    }

    /// <summary>Puts a chart under a name; none when there is nothing to draw.</summary>
    public Section Draw(string name, Figure? figure)
    {
        if (figure is not null)
        {
            Figures[name] = figure;
        }

        return this;
    }

    /// <summary>Puts a table under a name.</summary>
    public Section Tabulate(string name, Grid grid)
    {
        Grids[name] = grid;
        return this;
    }
}
