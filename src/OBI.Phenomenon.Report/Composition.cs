using OBI.Phenomenon.Picture;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Sections;
using OBI.Phenomenon.Report.Sections.Brief;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report;

/// <summary>Writes the whole document: every section, in order, and the words of the frame around them.</summary>
internal static class Composition
{
    public static Document Write(PhenomenonPicture picture)
    {
        var header = picture.Header;
        var material = new Material(new PictureReading(picture), new Wording(header.Language));
        Section[] introduction = [KeyPoints.Write(material), Scope.Write(material), Sources.Write(material)];
        Section[] againstYearBefore = [Actors.Write(material), Targets.Write(material), ModiOperandi.Write(material), Objectives.Write(material)];
        var chapters = (First: introduction.Length + 1, Last: introduction.Length + againstYearBefore.Length);
        Section[] handling = Handling.Write(material) is { } written ? [written] : [];
        Section[] sections = [.. introduction, .. againstYearBefore, Trends.Write(material, chapters), Patterns.Write(material), Depth.Write(material), Outlook.Write(material), .. handling];
        Section[] appendices = [Account.Write(material), Quality.Write(material), Protection.Write(material), Terms.Write(material), Figures.Write(material)];
        return InFrame(material, material.Wording.Label(header.Title), Cover.Write(material), sections, appendices);
    }

    /// <summary>Writes the briefing of two pages.</summary>
    public static Document WriteBriefing(PhenomenonPicture picture)
    {
        var material = new Material(new PictureReading(picture), new Wording(picture.Header.Language));
        return InFrame(material, material.Texts.Fill("brief.title", ("title", Enumeration.InSentence(material.Wording.Label(picture.Header.Title)))), [], Briefing.Write(material), []);
    }

    private static Document InFrame(Material material, string title, IReadOnlyList<IReadOnlyList<string>> cover, IReadOnlyList<Section> sections, IReadOnlyList<Section> appendices)
    {
        var (texts, header) = (material.Texts, material.Header);
        return new Document(
            texts.Language,
            title,
            material.Wording.PeriodAsHeading(header.Period),
            header.AsOfDate,
            header.Marking,
            header.Edition == Edition.Internal ? texts["frame.internal"] : "",
            header.Draft ? texts["frame.draft"] : "",
            Frame.Labels(texts),
            cover,
            sections,
            appendices);
    }
}
