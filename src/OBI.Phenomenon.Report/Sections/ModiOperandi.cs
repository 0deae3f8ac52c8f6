using OBI.Phenomenon.Report.Charts;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>How it was done.</summary>
internal static class ModiOperandi
{
    public static Section Write(Material material)
    {
        var texts = material.Texts;
        return new Section("modus", texts["modus.title"])
            .Say("lead", $"{texts["modus.lead"]} {Enumeration.Sentence(material, "modus")}", $"{Unknown.Sentence(material, "modus")} {texts["scope.overlap"]}")
            .Say("changes", Changes.Sentences(material, "modus"))
            .Draw("shift", Shift.Draw(material))
            .Draw("heat", HeatMap.Draw(
                material,
                texts.Fill("modus.heat", ("period", material.Period)),
                [.. material.Reading.Actors.Append(PictureReading.NotAttributed).Select(actor => (actor, actor == PictureReading.NotAttributed ? texts["actors.unattributed"] : material.Actor(actor)))],
                Targets.Families(material, "modus"),
                (actor, modus) => material.Signals("modus", actor, modus, material.Reading.Period)))
            .Tabulate("concepts", ConceptTable.Write(material, "modus", texts["modus.table"], texts["modus.concept"]));
    }
}
