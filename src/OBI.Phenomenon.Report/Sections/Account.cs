using OBI.Phenomenon.Report.Layout;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>What it takes to make the same picture again.</summary>
internal static class Account
{
    public static Section Write(Material material)
    {
        var texts = material.Texts;
        var section = new Section("account", texts["account.title"]);
        foreach (var part in (string[])["counting", "testing", "trends", "patterns", "grading"])
        {
            section.Parts.Add(new Section("passage", texts[$"account.{part}"]).Say("text", texts[$"account.{part}.text"]));
        }

        section.Tabulate("suppliers", Suppliers(material));
        section.Tabulate("versions", Versions(material));
        section.Tabulate("settings", Settings(material));
        section.Say("rerun", texts["account.rerun"]);
        return section;
    }

    private static Grid Suppliers(Material material)
    {
        var texts = material.Texts;
        var rows = material.Reading.Picture.Suppliers.Select(supplier => (IReadOnlyList<string>)
            [material.Wording.Label(supplier.Name), supplier.Reliability, supplier.LegalBasis, supplier.MappingVersion.Length > 12 ? supplier.MappingVersion[..12] : supplier.MappingVersion]);
        return new Grid(
            texts["account.suppliers"],
            [Column.Text(texts["suppliers.name"], 3), Column.Narrow(texts["account.reliability"]), Column.Text(texts["account.basis"], 4), Column.Narrow(texts["account.mapping"])],
            [.. rows]);
    }

    private static Grid Versions(Material material)
    {
        var (texts, header) = (material.Texts, material.Header);
        return new Grid(
            texts["account.versions"],
            [Column.Narrow(texts["account.item"]), Column.Text(texts["account.content"])],
            [
                [texts["cover.program"], $"{header.Product} {header.ProductVersion}"],
                [texts["account.pipeline"], $"{header.Pipeline}.yaml"],
                [texts["cover.taxonomy"], texts.Fill("cover.version", ("version", header.TaxonomyVersion))],
                [texts["cover.asof"], texts.Fill("cover.sequence", ("date", material.Wording.Day(header.AsOfDate)), ("sequence", header.AsOfSequence.ToString(System.Globalization.CultureInfo.InvariantCulture)))],
                [texts["cover.run"], header.RunId],
            ]);
    }

    private static Grid Settings(Material material) => new(
        material.Texts["account.settings"],
        [Column.Text(material.Texts["account.settings.name"]), Column.Text(material.Texts["account.settings.value"])],
        [.. material.Reading.Picture.Parameters.Select(parameter => (IReadOnlyList<string>)[material.Texts[$"setting.{parameter.Name}"], material.Wording.Setting(parameter.Value)])]);
}
