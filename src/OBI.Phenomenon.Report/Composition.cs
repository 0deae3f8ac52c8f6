using OBI.Phenomenon.Picture;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report;

/// <summary>Writes the whole document: every section, in order, and the words of the frame around them.</summary>
internal static class Composition
{
    public static Document Write(PhenomenonPicture picture)
    {
        var header = picture.Header;
        var material = new Material(new PictureReading(picture), new Wording(header.Language));
        var texts = material.Texts;
        Section[] sections = [Scope.Write(material), Sources.Write(material), Actors.Write(material), Targets.Write(material), ModiOperandi.Write(material), Objectives.Write(material), Trends.Write(material), Patterns.Write(material)];
        Section[] appendices = [Account.Write(material), Quality.Write(material), Terms.Write(material)];
        return new Document(
            texts.Language,
            material.Wording.Label(header.Title),
            material.Wording.PeriodAsHeading(header.Period),
            header.AsOfDate,
            header.Marking,
            header.Edition == Edition.Internal ? texts["frame.internal"] : "",
            header.Draft ? texts["frame.draft"] : "",
            Frame.Labels(texts),
            Cover.Write(material),
            sections,
            appendices);
    }
}
