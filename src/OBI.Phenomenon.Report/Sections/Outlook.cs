using OBI.Phenomenon.Picture.Chapters;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Report.Chapters;
using OBI.Phenomenon.Report.Charts;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>What the calendar holds and what is not known: what would, if it came, change the picture. Conditional throughout; nothing is predicted.</summary>
internal static class Outlook
{
    public static Section Write(Material material)
    {
        var (texts, signs) = (material.Texts, new Signs(material.Reading));
        return new Section("outlook", texts["outlook.title"]) { Written = SignedText.Of(material, ChapterKind.Outlook) }
            .Say("lead", texts[signs.Expected.Count == 0 ? "outlook.none" : "outlook.lead"])
            .Draw("calendar", CalendarStrip.Draw(material, signs))
            .Say("gaps.title", texts["outlook.gaps"])
            .Say("gaps", Gaps(material));
    }

    private static IEnumerable<string> Gaps(Material material)
    {
        yield return $"{Unknown.Sentence(material, "modus")} {material.Texts["outlook.if.modus"]}";
        yield return $"{material.Texts.Fill("actors.rest.none", ("unattributed", material.Wording.Signals(material.Reading.Signals(PictureReading.NotAttributed, material.Reading.Period))))} {material.Texts["outlook.if.unattributed"]}";
        yield return Unjudged(material, TrendOutcome.BlockedByMarker);
        yield return Unjudged(material, TrendOutcome.InsufficientHistory);
        var missing = material.Suppliers.Where(supplier => (supplier.Expected - supplier.Delivered) is { IsShown: true, Value: > 0 }).Select(supplier => material.Wording.Label(supplier.Name)).ToArray();
        yield return missing.Length == 0 ? "" : material.Texts.Fill("outlook.if.missing", ("names", material.Wording.List(missing)));
        yield return material.Texts["outlook.if.unreported"];
    }

    private static string Unjudged(Material material, TrendOutcome outcome)
    {
        var count = material.Reading.Picture.Trends.Count(trend => trend.Outcome == outcome);
        return count == 0 ? "" : material.Texts.Fill(count == 1 ? $"outlook.if.{outcome}.one" : $"outlook.if.{outcome}", ("count", material.Wording.Count(count)));
    }
}
