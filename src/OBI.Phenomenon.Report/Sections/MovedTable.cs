using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Layout;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>Signals of released periods that the model would put elsewhere by now: a line for each pair of patterns; for the werkdossier.</summary>
internal static class MovedTable
{
    public static Grid Write(Material material, string name, IReadOnlyList<MovedSignals> moved)
    {
        var texts = material.Texts;
        return new Grid(
            texts.Fill("moved.table", ("actor", name)),
            [Column.Text(texts["moved.released"]), Column.Text(texts["moved.now"]), Column.Number(texts["moved.signals"]), Column.Text(texts["moved.periods"])],
            [.. moved.GroupBy(each => (each.Source, each.Target)).OrderBy(group => group.Key.Source, StringComparer.Ordinal).ThenBy(group => group.Key.Target, StringComparer.Ordinal).Select(group => Row(material, [.. group]))],
            texts.Fill("moved.note", ("signals", material.Wording.Signals(Sum(moved)))));
    }

    private static IReadOnlyList<string> Row(Material material, IReadOnlyList<MovedSignals> moved) =>
    [
        moved[0].Source ?? material.Texts["moved.none"],
        moved[0].Target ?? material.Texts["moved.none"],
        material.Wording.Count(Sum(moved)),
        material.Wording.List([.. moved.Select(each => material.Wording.PeriodOnAxis(each.Period))]),
    ];

    private static Published Sum(IEnumerable<MovedSignals> moved) => moved.Select(each => each.Signals).Aggregate((left, right) => left + right);
}
