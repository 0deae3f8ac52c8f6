using System.Text.Json.Nodes;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Charts;

/// <summary>For each supplier how many days its deliveries took, and whether any are missing.</summary>
internal static class Timeliness
{
    /// <summary>Null when nothing was delivered.</summary>
    public static Figure? Draw(Material material)
    {
        var suppliers = material.Suppliers.OrderBy(supplier => material.Wording.Label(supplier.Name), StringComparer.Ordinal).ToArray();
        if (!suppliers.Any(supplier => supplier.MedianDays.IsShown))
        {
            return null;
        }

        var specification = Specification.Of("timeliness", material.Texts.Language, suppliers.Select(supplier => Row(material, supplier)), (suppliers.Length * 25) + 24);
        return new Figure(material.Texts["timeliness.figure"], Alt(material, suppliers), material.Texts["timeliness.note"], specification);
    }

    private static JsonObject Row(Material material, Supplier supplier) => new()
    {
        ["label"] = Lines.Wrap(material.Wording.Label(supplier.Name), 46),
        ["days"] = Specification.Cell(supplier.MedianDays),
        ["missing"] = IsMissing(supplier),
        ["text"] = Text(material, supplier),
    };

    private static string Text(Material material, Supplier supplier) => Sight.Joined(
        supplier.MedianDays.IsShown ? material.Texts.Fill("suppliers.days.unit", ("days", material.Wording.Count(supplier.MedianDays))) : material.Wording.Withheld,
        IsMissing(supplier) ? material.Texts.Fill("timeliness.missing", ("count", material.Wording.Count(supplier.Expected - supplier.Delivered))) : "");

    private static bool IsMissing(Supplier supplier) => (supplier.Expected - supplier.Delivered) is { IsShown: true, Value: > 0 };

    private static string Alt(Material material, Supplier[] suppliers) => material.Texts.Fill(
        "alt.timeliness",
        ("entries", string.Join("; ", suppliers.Select(supplier => $"{material.Wording.Label(supplier.Name)}: {Text(material, supplier)}"))));
}
