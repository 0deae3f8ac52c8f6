using System.Globalization;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Report.Charts;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>The trends: each series against its usual number, all actors together and then one by one.</summary>
internal static class Trends
{
    /// <summary>As many panels as fit a page.</summary>
    private const int PanelsOnPage = 18;

    private const int WeeksOnPage = 3;

    /// <summary>Writes it.</summary>
    /// <param name="material">What is known.</param>
    /// <param name="againstYearBefore">The numbers of the chapters that compare with a year before.</param>
    public static Section Write(Material material, (int First, int Last) againstYearBefore)
    {
        var section = new Section("trends", material.Texts["trends.title"]);
        if (material.Reading.Picture.Trends.Count == 0)
        {
            return section.Say("lead", material.Texts.Fill("trends.none", ("period", material.Period)), Unattributed(material));
        }

        var signs = new Signs(material.Reading);
        section.Say("lead", material.Texts.Fill("trends.lead", ("period", material.Period)), $"{TrendCount.Sentence(material)} {Unattributed(material)}", material.Reading.Picture.Trends.Any(trend => trend.Outcome == TrendOutcome.Evaluated) ? Difference(material, againstYearBefore) : "");
        section.Tabulate("totals", TrendTable.Write(
            material,
            material.Texts["trends.totals"],
            material.Texts["actors.actor"],
            material.Reading.Scopes.Select(actor => (TrendNames.Actor(material, actor), material.Reading.Total(actor))),
            Sight.Joined(Note(material), material.Texts["actors.overlap"])));
        DrawQuarters(material, section, signs);
        if (signs.Markers.Count + signs.Events.Count > 0)
        {
            section.Tabulate("context", ContextTable.Write(material, signs));
        }

        section.Parts.AddRange(material.Reading.Scopes.Select(actor => TrendsOfActor.Write(material, actor)).OfType<Section>());
        section.Tabulate("others", OtherSeries.Write(material));
        if (material.Header.Edition == Edition.Internal)
        {
            DrawWeeks(material, section, signs);
            section.Tabulate("unreleased", UnreleasedTrends.Write(material));
        }

        return section;
    }

    /// <summary>How to read the numbers, and what a missing one means; nothing when there are none.</summary>
    private static string Difference(Material material, (int First, int Last) chapters) => material.Texts.Fill(
        "trends.difference", ("first", chapters.First.ToString(CultureInfo.InvariantCulture)), ("last", chapters.Last.ToString(CultureInfo.InvariantCulture)));

    private static string Note(Material material) => material.Reading.Picture.Trends.All(trend => trend.Outcome != TrendOutcome.Evaluated) ? "" : material.Texts.Fill(
        "trends.table.note",
        ("level", material.Reading.Picture.Trends.Any(trend => trend.Verdict is TrendVerdict.ShiftUp or TrendVerdict.ShiftDown) ? material.Texts["trends.table.level"] : ""),
        ("missing", material.Reading.Picture.Trends.Any(trend => trend.Release == TrendRelease.Usual) && material.Header.Edition == Edition.Released ? material.Texts["trends.table.missing"] : ""));

    private static string Unattributed(Material material) => material.Texts.Fill(
        "actors.rest.none",
        ("unattributed", material.Wording.Signals(material.Reading.Signals(PictureReading.NotAttributed, material.Reading.Period))));

    private static void DrawQuarters(Material material, Section section, Signs signs)
    {
        IReadOnlyList<string> states = [.. material.Reading.Actors, PictureReading.NotAttributed];
        section.Draw("quarters-all", UsualNumbers.Draw(material, signs, material.Texts["usual.figure.all"], [PictureReading.All], [PictureReading.All], 1));
        foreach (var (place, panels) in Pages(states, PanelsOnPage).Index())
        {
            var caption = material.Texts[place == 0 ? "usual.figure" : "usual.figure.more"];
            var figure = UsualNumbers.Draw(material, signs, caption, panels, states, 3);
            section.Draw($"quarters-{place + 1:00}", place == 0 ? figure : figure is null ? null : figure with { Note = "" });
        }
    }

    private static void DrawWeeks(Material material, Section section, Signs signs)
    {
        IReadOnlyList<string> states = [.. material.Reading.Actors, PictureReading.NotAttributed];
        section.Draw("weeks-all", Weeks.Draw(material, signs, material.Texts["weeks.figure.all"], [PictureReading.All], [PictureReading.All]));
        foreach (var (place, panels) in Pages(states, WeeksOnPage).Index())
        {
            var figure = Weeks.Draw(material, signs, material.Texts[place == 0 ? "weeks.figure" : "weeks.figure.more"], panels, states);
            section.Draw($"weeks-{place + 1:00}", figure is null ? null : figure with { Note = "" });
        }
    }

    /// <summary>Parts of about the same length, so that no page holds a single one.</summary>
    private static IEnumerable<string[]> Pages(IReadOnlyList<string> actors, int onPage)
    {
        var pages = (actors.Count + onPage - 1) / onPage;
        return Enumerable.Range(0, pages).Select(page => actors.Skip(First(page)).Take(First(page + 1) - First(page)).ToArray());

        int First(int page) => (page * (actors.Count / pages)) + Math.Min(page, actors.Count % pages);
    }
}
