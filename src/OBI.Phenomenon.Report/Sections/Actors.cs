using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Report.Charts;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>The state actors: together, and one by one.</summary>
internal static class Actors
{
    private const int PeriodsShown = 2;

    public static Section Write(Material material)
    {
        var actors = material.Reading.Actors;
        var section = new Section("actors", material.Texts["actors.title"]);
        section.Say("lead", $"{Lead(material)} {Rest(material)}", material.Texts["actors.against"]);
        section.Say("changes", ChangedReporting.Sentence(material, actors.Append(PictureReading.All).Select(actor => material.YearBefore(actor, PictureReading.All))), Rising(material), Falling(material), Steady(material));
        section.Tabulate("actors", Table(material));
        section.Draw("ratios", ActorRatios.Draw(material));
        section.Draw("attribution", AttributionBars.Draw(material));
        section.Parts.AddRange(actors.Select(actor => ActorProfile.Write(material, actor)));
        if (material.Reading.HasOthers)
        {
            section.Parts.Add(ActorProfile.WriteOther(material));
        }

        section.Parts.Add(ActorProfile.WriteUnattributed(material));
        return section;
    }

    private static string Lead(Material material) => material.Reading.Actors.Count switch
    {
        0 => material.Texts.Fill("actors.none", ("period", material.Period)),
        1 => material.Texts["actors.lead.one"],
        var count => material.Texts.Fill("actors.lead", ("count", material.Wording.Count(count))),
    };

    private static string Rest(Material material) => material.Texts.Fill(
        (material.Reading.HasOthers, material.Reading.Signals(PictureReading.Other, material.Reading.Period).IsShown) switch
        {
            (true, true) => "actors.rest",
            (true, false) => "actors.rest.withheld",
            _ => "actors.rest.none",
        },
        ("other", material.Wording.Signals(material.Reading.Signals(PictureReading.Other, material.Reading.Period))),
        ("unattributed", material.Wording.Signals(material.Reading.Signals(PictureReading.NotAttributed, material.Reading.Period))));

    private static string Rising(Material material) => Changed(material, FindingVerdict.Rise, "actors.rising");

    private static string Falling(Material material) => Changed(material, FindingVerdict.Fall, "actors.falling");

    private static string Changed(Material material, FindingVerdict verdict, string key)
    {
        var changed = With(material, verdict);
        return changed.Count == 0
            ? ""
            : material.Texts.Fill(
                key,
                ("names", material.Wording.List([.. changed.Select(material.Actor)])),
                ("reference", material.Reference),
                ("grades", string.Join("; ", changed.Select(actor => changed.Count == 1 ? Attribution.Phrase(material, actor) : $"{material.Actor(actor)}: {Attribution.Phrase(material, actor)}"))));
    }

    private static string Steady(Material material) =>
        With(material, FindingVerdict.NoChange).Count > 0 && With(material, FindingVerdict.Rise).Count == 0 && With(material, FindingVerdict.Fall).Count == 0
            ? Sight.Joined(material.Texts["actors.steady"], Parts(material))
            : "";

    private static string Parts(Material material)
    {
        var moving = material.Reading.Actors.Where(actor => ActorProfile.Moving(material, actor).Length > 0).Select(material.Actor).ToArray();
        return moving.Length == 0 ? "" : material.Texts.Fill("actors.steady.parts", ("names", material.Wording.List(moving)));
    }

    private static List<string> With(Material material, FindingVerdict verdict) =>
        [.. material.Reading.Actors.Where(actor => material.YearBefore(actor, PictureReading.All)?.Verdict == verdict)];

    private static Grid Table(Material material)
    {
        var (texts, reading) = (material.Texts, material.Reading);
        var periods = reading.Periods("actors").Where(period => period != material.ReferencePeriod).TakeLast(PeriodsShown).ToList();
        if (material.ReferencePeriod is { } reference)
        {
            periods.Insert(0, reference);
        }

        var rows = reading.Actors.Concat(reading.HasOthers ? [PictureReading.Other] : []).Concat([PictureReading.NotAttributed, PictureReading.All]).Select(actor => (IReadOnlyList<string>)
        [
            TrendNames.Row(material, actor),
            .. periods.Select(period => material.Wording.Count(reading.Signals(actor, period))),
            Verdict.Ratio(material, material.YearBefore(actor, PictureReading.All)),
            Verdict.Words(material, material.YearBefore(actor, PictureReading.All)),
        ]);
        return new Grid(
            texts["actors.table"],
            [
                Column.Text(texts["actors.actor"], 3), .. periods.Select(period => Column.Number(material.Wording.PeriodOnAxis(period))),
                Column.Number(texts["actors.ratio"]), Column.Text(texts["actors.verdict"], 3),
            ],
            [.. rows],
            texts.Fill("actors.table.note", ("reference", material.Reference)) + " " + texts["actors.overlap"]);
    }
}
