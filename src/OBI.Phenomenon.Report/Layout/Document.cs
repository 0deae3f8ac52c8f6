namespace OBI.Phenomenon.Report.Layout;

/// <summary>Everything the templates need, in words; the templates decide only how it looks.</summary>
/// <param name="Language">For hyphenation and for the reader's voice.</param>
/// <param name="Title">The title.</param>
/// <param name="Period">The period, as a title.</param>
/// <param name="Date">The document's date (ISO 8601).</param>
/// <param name="Marking">Stands on every page.</param>
/// <param name="Edition">Stands on every page; empty for the released edition.</param>
/// <param name="Draft">Stands on every page; empty when the picture is no draft.</param>
/// <param name="Labels">Words of the frame: contents, page, figure, table, appendix, the mark of what is not shown.</param>
/// <param name="Cover">What stands on the cover: name and value.</param>
/// <param name="Sections">The numbered sections.</param>
/// <param name="Appendices">The lettered sections.</param>
internal sealed record Document(
    string Language,
    string Title,
    string Period,
    string Date,
    string Marking,
    string Edition,
    string Draft,
    IReadOnlyDictionary<string, string> Labels,
    IReadOnlyList<IReadOnlyList<string>> Cover,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<Section> Appendices);
