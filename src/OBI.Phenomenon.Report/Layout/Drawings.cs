using System.Globalization;

namespace OBI.Phenomenon.Report.Layout;

/// <summary>All charts of a document.</summary>
internal static class Drawings
{
    /// <summary>Gives every figure its file, in the order in which they stand in the document.</summary>
    public static IReadOnlyList<Drawing> Of(Document document)
    {
        var drawings = new List<Drawing>();
        foreach (var section in document.Sections.Concat(document.Appendices).SelectMany(WithParts))
        {
            foreach (var figure in section.Figures.Values)
            {
                figure.File = string.Create(CultureInfo.InvariantCulture, $"/charts/{drawings.Count + 1:000}.svg");
                drawings.Add(new Drawing(figure.File[1..], figure.Specification));
            }
        }

        return drawings;
    }

    private static IEnumerable<Section> WithParts(Section section) => section.Parts.SelectMany(WithParts).Prepend(section);
}
