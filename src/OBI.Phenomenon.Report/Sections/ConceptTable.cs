using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>A facet's concepts with their counts, those that are shown.</summary>
internal static class ConceptTable
{
    /// <summary>Stands before the label of a narrower concept; the template turns it into an indent.</summary>
    public const char Indent = '\u2003';

    public static Grid Write(Material material, string facet, string caption, string concept)
    {
        var texts = material.Texts;
        var rows = material.Reading.Terms(facet)
            .Where(term => material.Signals(facet, PictureReading.All, term.Code, material.Reading.Period).IsShown)
            .Select(term => Row(material, facet, term))
            .ToArray();
        Column[] columns =
        [
            Column.Text(concept, 5), .. material.ReferencePeriod is { } reference ? [Column.Number(material.Wording.PeriodOnAxis(reference))] : Array.Empty<Column>(),
            Column.Number(material.Wording.PeriodOnAxis(material.Reading.Period)), Column.Number(texts["concepts.share"]), Column.Text(texts["concepts.verdict"], 4),
        ];
        return new Grid(caption, columns, rows, rows.Length == 0 ? texts["concepts.none"] : texts["concepts.note"]);
    }

    /// <summary>The label, moved in below the broader concept.</summary>
    public static string Indented(Material material, Term term) =>
        (term.Parent is null ? "" : Indent.ToString()) + material.Wording.Label(term.Label);

    private static IReadOnlyList<string> Row(Material material, string facet, Term term) =>
    [
        Indented(material, term),
        .. material.ReferencePeriod is { } reference
            ? [material.Wording.Count(material.Signals(facet, PictureReading.All, term.Code, reference))]
            : Array.Empty<string>(),
        material.Wording.Count(material.Signals(facet, PictureReading.All, term.Code, material.Reading.Period)),
        material.Share(facet, PictureReading.All, term.Code) ?? material.Texts["value.none"],
        Verdict.Words(material, material.YearBefore(PictureReading.All, term.Code)),
    ];
}
