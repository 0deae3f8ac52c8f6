using System.Globalization;
using System.Text.Json.Nodes;

namespace OBI.Phenomenon.Report.Layout;

/// <summary>All charts of a document, each with the file its drawing is put in.</summary>
internal sealed class Drawings
{
    private readonly List<string> _files = [];

    public Drawings(Document document)
    {
        foreach (var section in document.Sections.Concat(document.Appendices))
        {
            Place(section);
        }

        Document = document;
    }

    /// <summary>The document, its figures now with a file.</summary>
    public Document Document { get; }

    /// <summary>The charts to draw, in the order of <see cref="Files"/>.</summary>
    public JsonArray Specifications { get; } = [];

    /// <summary>The files to put them in.</summary>
    public IReadOnlyList<string> Files => _files;

    private void Place(Section section)
    {
        foreach (var (name, figure) in section.Figures.ToArray())
        {
            var file = string.Create(CultureInfo.InvariantCulture, $"charts/{_files.Count + 1:000}.svg");
            _files.Add(file);
            Specifications.Add(figure.Specification.DeepClone());
            section.Figures[name] = figure with { File = file };
        }

        foreach (var part in section.Parts)
        {
            Place(part);
        }
    }
}
