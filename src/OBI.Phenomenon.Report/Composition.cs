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
    private static readonly string[] Marked = ["value.withheld", "verdict.Rise", "trend.Rise", "trend.Spike", "trend.Emergent", "trend.ShiftUp", "short.Rise", "short.Spike", "short.Emergent", "short.ShiftUp", "pattern.change.Growing", "pattern.change.Emerging"];

    public static Document Write(PhenomenonPicture picture)
    {
        var header = picture.Header;
        var material = new Material(new PictureReading(picture), new Wording(header.Language));
        var texts = material.Texts;
        Section[] sections = [KeyPoints.Write(material), Scope.Write(material), Sources.Write(material), Actors.Write(material), Targets.Write(material), ModiOperandi.Write(material), Objectives.Write(material), Trends.Write(material), Patterns.Write(material)];
        Section[] appendices = [Account.Write(material), Quality.Write(material), Terms.Write(material)];
        return new Document(
            texts.Language,
            material.Wording.Label(header.Title),
            material.Wording.PeriodAsHeading(header.Period),
            header.AsOfDate,
            header.Marking,
            header.Edition == Edition.Internal ? texts["frame.internal"] : "",
            header.Draft ? texts["frame.draft"] : "",
            Labels(texts),
            Cover.Write(material),
            sections,
            appendices);
    }

    /// <summary>The words of the frame, and those that cells look different for.</summary>
    private static Dictionary<string, string> Labels(TextTable texts) => texts.Keys
        .Where(key => key.StartsWith("frame.", StringComparison.Ordinal))
        .ToDictionary(key => key["frame.".Length..], key => texts[key])
        .Concat(Marked.Select(key => KeyValuePair.Create(key.Replace('.', '-').ToLowerInvariant(), texts[key])))
        .ToDictionary(StringComparer.Ordinal);
}
