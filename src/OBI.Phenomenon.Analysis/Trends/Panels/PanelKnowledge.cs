using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Model.Concepts;

namespace OBI.Phenomenon.Analysis.Trends.Panels;

/// <summary>What a panel teaches that holds for many series: delay and scatter of each supplier, and how far actors differ.</summary>
internal sealed class PanelKnowledge
{
    private static readonly SeriesKey Everything = new(ActorScope.All, Subject.Total);

    internal PanelKnowledge(MonthlyPanel panel)
    {
        Panel = panel;
        Reporting = SupplierDelay.Of(panel);
        Leaves = [.. panel.Series.Where(series => series.Key.Actor != ActorScope.All && series.IsFamily && series.Key.Subject.Facet == Facet.Modus)];
        Dispersions = [.. Enumerable.Range(0, panel.Suppliers.Length).Select(supplier => SupplierDispersion.Of(panel, Leaves, supplier, Reporting[supplier]))];
        RateShape = Panels.RateShape.Of(panel, Reporting);
    }

    /// <summary>What the tallies teach, or a part of them.</summary>
    /// <exception cref="TaxonomyException">A tally holds a concept that the taxonomy lacks.</exception>
    internal static PanelKnowledge Of(AnalysisInput input, PanelSelection selection = PanelSelection.Everything) => new(TallyPanel.Of(input, selection));

    internal MonthlyPanel Panel { get; }

    /// <summary>Each supplier's reported shares.</summary>
    internal ImmutableArray<SupplierReporting> Reporting { get; }

    /// <summary>Every actor's families of modi operandi: series that do not hold one another and hold, by and large, all signals.</summary>
    internal ImmutableArray<PanelSeries> Leaves { get; }

    /// <summary>Each supplier's variance over mean.</summary>
    internal ImmutableArray<double> Dispersions { get; }

    /// <summary>How far a concept's part of an actor's signals is usually its part of all: the shape of a gamma distribution.</summary>
    internal double RateShape { get; }

    /// <summary>A series, and those it is part of: its actor's total, and everything.</summary>
    internal PanelSeries[] LineageOf(PanelSeries series) =>
    [
        .. new[] { series.Key, new SeriesKey(series.Key.Actor, Subject.Total), Everything }.Distinct().Select(Panel.Find).OfType<PanelSeries>(),
    ];
}
