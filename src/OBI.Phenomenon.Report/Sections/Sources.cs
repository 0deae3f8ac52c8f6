using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Charts;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>What was received, from whom, and what became of it.</summary>
internal static class Sources
{
    private static readonly string[] Outcomes = [PictureReading.All, "accepted", "out-of-scope", "quarantined", "rejected"];

    public static Section Write(Material material)
    {
        var texts = material.Texts;
        var section = new Section("sources", texts["sources.title"]);
        section.Say("lead", Intake(material), texts.Fill("sources.signals", ("signals", material.Wording.Signals(material.Total)), ("period", material.Period)) + " " + Unattributed(material));
        section.Say("deliveries", [Missing(material), .. Changes(material)]);
        section.Draw("periods", Deliveries.Draw(material));
        section.Draw("timeliness", Timeliness.Draw(material));
        section.Tabulate("suppliers", Suppliers(material));
        section.Tabulate("intake", Rows(material));
        return section;
    }

    private static Published Outcome(Material material, string outcome) =>
        material.Reading.Table("intake").Value("rows", PictureReading.All, outcome);

    private static string Intake(Material material)
    {
        var (read, accepted) = (Outcome(material, PictureReading.All), Outcome(material, "accepted"));
        return read.IsShown && accepted.IsShown
            ? material.Texts.Fill("sources.intake", ("period", material.Period), ("read", material.Wording.Count(read)), ("accepted", material.Wording.Count(accepted))) + " " + Refused(material)
            : material.Texts.Fill("sources.intake.withheld", ("period", material.Period));
    }

    private static string Refused(Material material) => material.Texts.Fill(
        Outcomes.All(outcome => Outcome(material, outcome).IsShown) ? "sources.refused" : "sources.refused.withheld",
        ("outside", material.Wording.Count(Outcome(material, "out-of-scope"))),
        ("quarantined", material.Wording.Count(Outcome(material, "quarantined"))),
        ("rejected", material.Wording.Count(Outcome(material, "rejected"))));

    private static string Unattributed(Material material)
    {
        var count = material.Reading.Signals(PictureReading.NotAttributed, material.Reading.Period);
        var share = material.Wording.Share(count / material.Total, material.Total);
        return material.Texts.Fill(
            "sources.unknown",
            ("signals", material.Wording.Signals(count)),
            ("share", share is null ? "" : material.Texts.Fill("share.of", ("share", share))));
    }

    private static string Missing(Material material)
    {
        var late = material.Reading.Picture.Suppliers
            .Where(supplier => (supplier.Expected - supplier.Delivered) is { IsShown: true, Value: > 0 })
            .Select(supplier => material.Wording.Label(supplier.Name))
            .ToArray();
        return late.Length == 0 ? material.Texts["sources.complete"] : material.Texts.Fill("sources.missing", ("names", material.Wording.List(late)));
    }

    /// <summary>Suppliers that joined or left within the periods drawn: they limit what the figure says.</summary>
    private static IEnumerable<string> Changes(Material material)
    {
        var from = material.Reading.Periods("suppliers")[0][..4];
        foreach (var joined in material.Suppliers.Where(supplier => string.CompareOrdinal(supplier.ActiveFrom, from) > 0).GroupBy(supplier => supplier.ActiveFrom).OrderBy(joined => joined.Key, StringComparer.Ordinal))
        {
            var names = joined.Select(supplier => material.Wording.Label(supplier.Name)).ToArray();
            yield return material.Texts.Fill(names.Length == 1 ? "sources.joined" : "sources.joined.many", ("name", material.Wording.List(names)), ("date", material.Wording.Day(joined.Key)));
        }

        foreach (var supplier in material.Suppliers)
        {
            if (supplier.ActiveUntil is { } until && string.CompareOrdinal(until, material.Header.PeriodLast) <= 0)
            {
                yield return material.Texts.Fill("sources.left", ("name", material.Wording.Label(supplier.Name)), ("date", material.Wording.Day(until)));
            }
        }
    }

    private static Grid Suppliers(Material material)
    {
        var texts = material.Texts;
        var rows = material.Suppliers.Select(supplier => (IReadOnlyList<string>)
        [
            material.Wording.Label(supplier.Name),
            material.Label("group", supplier.Group),
            material.Wording.Day(supplier.ActiveFrom),
            texts.Fill("suppliers.delivered.of", ("delivered", material.Wording.Count(supplier.Delivered)), ("expected", material.Wording.Count(supplier.Expected))),
            material.Wording.Count(supplier.ZeroReports),
            supplier.MedianDays.IsShown ? texts.Fill("suppliers.days.unit", ("days", material.Wording.Count(supplier.MedianDays))) : material.Wording.Withheld,
        ]);
        return new Grid(
            texts["suppliers.table"],
            [
                Column.Text(texts["suppliers.name"], 3), Column.Text(texts["suppliers.group"], 3), Column.Narrow(texts["suppliers.since"]),
                Column.Number(texts["suppliers.delivered"]), Column.Number(texts["suppliers.zero"]), Column.Number(texts["suppliers.days"]),
            ],
            [.. rows],
            material.Suppliers.Count == 0 ? "" : texts["suppliers.table.note"]);
    }

    private static Grid Rows(Material material)
    {
        var table = material.Reading.Table("intake");
        var groups = table.Keys(0).Where(group => group != PictureReading.All);
        var rows = groups
            .Select(group => (IReadOnlyList<string>)[material.Label("group", group), .. Outcomes.Select(outcome => material.Wording.Count(table.Value("rows", group, outcome)))])
            .Append([material.Texts["sources.total"], .. Outcomes.Select(outcome => material.Wording.Count(Outcome(material, outcome)))]);
        return new Grid(
            material.Texts["sources.table"],
            [Column.Text(material.Texts["sources.group"]), .. Outcomes.Select(outcome => Column.Number(material.Texts[$"outcome.{outcome}"]))],
            [.. rows],
            material.Header.Edition == Edition.Internal ? material.Texts["sources.table.note"] : "");
    }
}
