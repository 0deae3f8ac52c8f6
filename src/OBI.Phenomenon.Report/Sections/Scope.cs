using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Report.Layout;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>How to read the picture, and what it does not say.</summary>
internal static class Scope
{
    public static Section Write(Material material)
    {
        var (texts, header) = (material.Texts, material.Header);
        var section = new Section("scope", texts["scope.title"]);
        section.Say("about", texts.Fill(
            "scope.about",
            ("period", material.Period),
            ("date", material.Wording.Day(header.AsOfDate)),
            ("suppliers", material.Wording.Count(material.Suppliers.Count))));
        section.Say("definition.title", texts["scope.definition.title"]);
        section.Say("definition", texts["scope.definition"], texts["scope.test"]);
        section.Say("not.title", texts["scope.not.title"]);
        section.Say("not", texts["scope.not.1"], texts["scope.not.2"], texts["scope.not.3"], texts["scope.not.4"]);
        section.Say("reading", Withheld(material), texts["scope.overlap"]);
        section.Tabulate("words", Words(material));
        return section;
    }

    /// <summary>What the mark of a value that is not shown means, and from how much on one is shown.</summary>
    public static string Withheld(Material material)
    {
        var edition = material.Header.Edition == Edition.Internal ? "internal" : "released";
        var mark = material.Texts.Fill($"scope.withheld.{edition}", ("mark", $"“{material.Wording.Withheld}”"));
        var thresholds = material.Reading.Picture.Parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal);
        return edition == "released"
            && thresholds.TryGetValue("thresholds.cell", out var cell)
            && thresholds.TryGetValue("thresholds.actor", out var actor)
            && thresholds.TryGetValue("thresholds.suppliers", out var suppliers)
            ? $"{mark} {material.Texts.Fill("scope.withheld.threshold", ("cell", cell), ("actor", actor), ("suppliers", suppliers))}"
            : mark;
    }

    private static string Rate(Material material) =>
        material.Reading.Picture.Parameters.FirstOrDefault(parameter => parameter.Name == "analysis.false_discovery_rate") is { } rate
            ? material.Wording.Setting(rate.Value)
            : material.Texts["value.none"];

    private static Grid Words(Material material)
    {
        var texts = material.Texts;
        IReadOnlyList<string>[] rows =
        [
            .. Enum.GetNames<FindingVerdict>().Append("first").Select(verdict => (IReadOnlyList<string>)[texts[$"verdict.{verdict}"], texts[$"meaning.{verdict}"]]),
            [texts["trend.Rise"], texts["meaning.Usual"]],
            [texts["trend.ShiftUp"], texts["meaning.Shift"]],
            [texts["trend.share.stands"], texts["meaning.Share"]],
        ];
        return new Grid(
            texts["scope.words"],
            [Column.Narrow(texts["scope.words.word"]), Column.Text(texts["scope.words.meaning"])],
            rows,
            texts.Fill("scope.words.note", ("rate", Rate(material))));
    }
}
