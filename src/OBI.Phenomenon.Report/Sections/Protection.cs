using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Tables;
using OBI.Phenomenon.Report.Layout;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>What was done so that no small group and no supplier can be worked out, and how much it cost; nothing that is not in the tables for all to count.</summary>
internal static class Protection
{
    public static Section Write(Material material)
    {
        var texts = material.Texts;
        var section = new Section("protection", texts["protection.title"]);
        if (material.Header.Edition == Edition.Internal)
        {
            return section.Say("lead", texts["protection.internal"]);
        }

        return section
            .Say("lead", texts.Fill("protection.lead", ("cell", Setting(material, "cell")), ("others", Setting(material, "others"))), texts.Fill("protection.together", ("cell", Setting(material, "cell"))), texts["protection.mark"])
            .Tabulate("tables", Tables(material));
    }

    private static string Setting(Material material, string name) =>
        material.Reading.Picture.Parameters.FirstOrDefault(parameter => parameter.Name == $"thresholds.{name}") is { } parameter ? material.Wording.Setting(parameter.Value) : material.Texts["value.none"];

    /// <summary>The tables of signals; that of corrections holds numbers that were released already, and says itself what waits.</summary>
    private static Grid Tables(Material material) => new(
        material.Texts["protection.tables"],
        [Column.Text(material.Texts["protection.table"], 3), Column.Number(material.Texts["protection.numbers"]), Column.Number(material.Texts["protection.hidden"])],
        [.. material.Reading.Picture.Tables.Where(table => table.Id != Corrections.Table).Select(table => Row(material, table))]);

    private static IReadOnlyList<string> Row(Material material, Table table) =>
        [material.Texts[$"protection.table.{table.Id}"], material.Wording.Count(table.Rows.Count), material.Wording.Count(table.Rows.Count(row => !row.Values[0].IsShown))];
}
