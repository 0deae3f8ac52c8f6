using OBI.Phenomenon.Picture.Findings;
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
            .Say("changes", Changed(material, FindingVerdict.Rise, "modus.rising"), Changed(material, FindingVerdict.Fall, "modus.falling"), Steady(material), First(material))
            .Draw("shift", Shift.Draw(material))
            .Draw("heat", HeatMap.Draw(
                material,
                texts.Fill("modus.heat", ("period", material.Period)),
                [.. material.Reading.Actors.Append(PictureReading.NotAttributed).Select(actor => (actor, actor == PictureReading.NotAttributed ? texts["actors.unattributed"] : material.Actor(actor)))],
                Targets.Families(material, "modus"),
                (actor, modus) => material.Signals("modus", actor, modus, material.Reading.Period)))
            .Tabulate("concepts", ConceptTable.Write(material, "modus", texts["modus.table"], texts["modus.concept"]));
    }

    private static string Changed(Material material, FindingVerdict verdict, string key)
    {
        var found = Enumeration.Findings(material, PictureReading.All, ["modus"], finding => finding.Verdict == verdict && !finding.FirstSeen);
        return found.Count == 0
            ? ""
            : material.Texts.Fill(
                key,
                ("reference", material.Reference),
                ("concepts", string.Join("; ", found.Select(entry => Enumeration.Change(material, entry.Term, entry.Finding)))));
    }

    private static string Steady(Material material) =>
        Enumeration.Findings(material, PictureReading.All, ["modus"], finding => finding.Verdict <= FindingVerdict.NoChange) is { Count: > 0 } tested
            && tested.All(entry => entry.Finding.Verdict == FindingVerdict.NoChange)
            ? material.Texts["modus.steady"]
            : "";

    private static string First(Material material)
    {
        var first = Enumeration.Findings(material, PictureReading.All, ["modus"], finding => finding.FirstSeen);
        return first.Count == 0
            ? ""
            : material.Texts.Fill("modus.first", ("concepts", string.Join("; ", first.Select(entry => Enumeration.InSentence(material.Wording.Label(entry.Term.Label))))));
    }
}
