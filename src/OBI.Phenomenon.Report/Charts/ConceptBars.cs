using System.Text.Json.Nodes;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Charts;

/// <summary>A bar for each family of a facet, with a tick for a year before.</summary>
internal static class ConceptBars
{
    public static Figure? Draw(Material material, string facet, string caption)
    {
        var bars = material.Reading.Families(facet).Select(term => new Bar(material, facet, term)).ToArray();
        if (!bars.Any(bar => bar.Count.IsShown))
        {
            return null;
        }

        var top = bars.Max(bar => bar.End ?? 0);
        var specification = Specification.Of("concept-bars", material.Texts.Language, bars.Select(bar => bar.Row), (bars.Length * 15) + 18);
        Specification.Place(specification, "y", bars.Select(bar => bar.Label));
        // Room for the number behind the longest bar.
        specification["layer"]![0]!["encoding"]!["x"]!["scale"]!["domainMax"] = Math.Max(top * 1.15m, 1);
        return new Figure(caption, Alt(material, bars), Note(material, bars), specification);
    }

    private static string Note(Material material, Bar[] bars) => Sight.Joined(
        bars.Any(bar => bar.Before.IsShown) ? material.Texts.Fill("bars.note", ("reference", material.Reference)) : material.Texts["bars.note.plain"],
        bars.Any(bar => !bar.Count.IsShown) ? material.Texts["bars.note.withheld"] : "");

    private static string Alt(Material material, Bar[] bars)
    {
        var entries = bars.Where(bar => bar.Count.IsShown).Select(bar => bar.Sight).ToArray();
        return material.Texts.Fill("alt.bars", ("entries", string.Join("; ", entries)))
            + Sight.Withheld(material, bars.Select(bar => bar.Count));
    }

    private sealed class Bar(Material material, string facet, Term term)
    {
        private readonly string _label = material.Wording.Label(term.Label);

        public string Label => Lines.Wrap(_label, 44);

        public Published Count { get; } = material.Signals(facet, PictureReading.All, term.Code, material.Reading.Period);

        public Published Before { get; } = material.ReferencePeriod is { } reference ? material.Signals(facet, PictureReading.All, term.Code, reference) : Published.Withheld;

        public decimal? End => Count.IsShown ? Math.Max(Count.Value, Before.OrNull ?? 0) : Before.OrNull;

        public JsonObject Row => new()
        {
            ["label"] = Label,
            ["count"] = Specification.Cell(Count),
            ["before"] = Count.IsShown ? Specification.Cell(Before) : null,
            ["end"] = Count.IsShown ? JsonValue.Create(End) : null,
            ["text"] = Count.IsShown && Before.IsShown ? $"{material.Wording.Count(Count)} ({material.Wording.Count(Before)})" : material.Wording.Count(Count),
            ["unknown"] = term.Code == material.Reading.Unknown(facet),
        };

        public string Sight => Before.IsShown
            ? material.Texts.Fill("alt.bars.entry.before", ("label", _label), ("count", material.Wording.Count(Count)), ("before", material.Wording.Count(Before)))
            : material.Texts.Fill("alt.bars.entry", ("label", _label), ("count", material.Wording.Count(Count)));
    }
}
