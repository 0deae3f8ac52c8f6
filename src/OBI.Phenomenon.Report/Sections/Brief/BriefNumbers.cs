using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections.Brief;

/// <summary>The four numbers of the briefing, each with what it was a year before; an arrow only where a change is demonstrable.</summary>
internal static class BriefNumbers
{
    public static IReadOnlyList<Section> Write(Material material) =>
    [
        OfActor(material, PictureReading.All, "brief.number.all"),
        OfActor(material, PictureReading.NotAttributed, "brief.number.unattributed"),
        OfLargest(material, "modus", "brief.number.modus"),
        OfLargest(material, "target", "brief.number.target"),
    ];

    private static Section OfActor(Material material, string actor, string title) => Number(
        material,
        material.Texts[title],
        "",
        material.Reading.Signals(actor, material.Reading.Period),
        material.ReferencePeriod is { } reference ? material.Reading.Signals(actor, reference) : Published.Withheld,
        material.YearBefore(actor, PictureReading.All));

    /// <summary>The concept reported most; what is unknown is none.</summary>
    private static Section OfLargest(Material material, string facet, string title)
    {
        var largest = material.Reading.Families(facet)
            .Where(term => term.Code != material.Reading.Unknown(facet) && material.Signals(facet, PictureReading.All, term.Code, material.Reading.Period) is { IsShown: true, Value: > 0 })
            .OrderByDescending(term => material.Signals(facet, PictureReading.All, term.Code, material.Reading.Period).Value)
            .ThenBy(term => term.Code, StringComparer.Ordinal)
            .FirstOrDefault();
        return largest is null
            ? Number(material, material.Texts[title], "", Published.Withheld, Published.Withheld, null)
            : Number(
                material,
                material.Texts[title],
                material.Wording.Label(largest.Label),
                material.Signals(facet, PictureReading.All, largest.Code, material.Reading.Period),
                material.ReferencePeriod is { } reference ? material.Signals(facet, PictureReading.All, largest.Code, reference) : Published.Withheld,
                material.YearBefore(PictureReading.All, largest.Code));
    }

    private static Section Number(Material material, string title, string what, Published now, Published before, Finding? finding) =>
        new Section("number", title)
            .Say("what", what)
            .Say("value", material.Wording.Count(now))
            .Say("arrow", finding?.Verdict switch { FindingVerdict.Rise => "up", FindingVerdict.Fall => "down", _ => "" })
            .Say("change", Change(material, before, finding));

    private static string Change(Material material, Published before, Finding? finding) => material.Texts.Fill(
        before.IsShown ? "brief.number.change" : "brief.number.verdict",
        ("before", material.Wording.Count(before)),
        ("verdict", finding is null && material.Header.Edition == Edition.Released ? material.Texts["brief.number.untold"] : Verdict.Words(material, finding)));
}
