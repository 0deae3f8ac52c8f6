using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Speaking;

/// <summary>Says who pointed to a state; no sentence about a state goes without.</summary>
internal static class Attribution
{
    /// <summary>The ways of attributing, from the reporter's word to none.</summary>
    public static IReadOnlyList<string> Bases { get; } = ["perceived", "assessed", "not-established"];

    /// <summary>Signals on an actor in the period that were attributed in a way.</summary>
    public static Published Signals(Material material, string actor, string basis) =>
        material.Reading.Table("attribution").Value("signals", actor, basis);

    /// <summary>The phrase of an actor: the way most of its signals were attributed, as far as that can be told from what is shown.</summary>
    public static string Phrase(Material material, string actor)
    {
        if (actor == PictureReading.NotAttributed)
        {
            return material.Texts["basis.not-established"];
        }

        var total = material.Reading.Signals(actor, material.Reading.Period);
        var shown = Bases
            .Select(basis => (Basis: basis, Count: Signals(material, actor, basis)))
            .Where(entry => entry.Count.IsShown && entry.Count.Value > 0)
            .OrderByDescending(entry => entry.Count.Value)
            .ToArray();
        if (shown.Length == 0)
        {
            return material.Texts["grade.withheld"];
        }

        var (most, count) = shown[0];
        return total.IsShown && count.Value * 2 > total.Value
            ? material.Texts.Fill("grade.mostly", ("basis", Words(material, most)))
            : material.Texts.Fill("grade.mixed", ("basis", Words(material, most)), ("count", material.Wording.Count(count)));
    }

    /// <summary>A way of attributing, in its own words.</summary>
    public static string Words(Material material, string basis) => material.Texts[$"basis.{basis}"];
}
