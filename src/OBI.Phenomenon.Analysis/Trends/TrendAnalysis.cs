using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Multiplicity;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Analysis.Trends.Obi;
using OBI.Phenomenon.Analysis.Trends.Panels;
using OBI.Phenomenon.Analysis.Trends.Questions;
using OBI.Phenomenon.Analysis.Trends.Shares;
using OBI.Phenomenon.Analysis.Trends.Verdicts;
using OBI.Phenomenon.Analysis.Trends.Weeks;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Context;

namespace OBI.Phenomenon.Analysis.Trends;

/// <summary>Judges every series of a period by its months against what was usual, as far as reported by now.</summary>
/// <remarks>
/// Series are all states and each state, by: all signals, modi operandi, families of targets, objectives. A period of any length is judged by
/// its months; a date that is coarser than the period does not enter.
/// </remarks>
public static class TrendAnalysis
{
    /// <summary>Judges the period; equal input gives equal findings, whatever its order.</summary>
    /// <returns>
    /// One finding for every series of the states reported and the taxonomy, by scope, facet and code; and, for charts, the weeks of every
    /// scope's total over two years up to the end of the period.
    /// </returns>
    /// <exception cref="TaxonomyException">A tally holds a concept that the taxonomy lacks.</exception>
    public static (ImmutableArray<TrendFinding> Findings, ImmutableArray<WeeklySeries> Weeks) Analyse(AnalysisInput input) => Analyse(input, PanelKnowledge.Of(input));

    /// <summary>Judges the period by what all its tallies taught.</summary>
    internal static (ImmutableArray<TrendFinding> Findings, ImmutableArray<WeeklySeries> Weeks) Analyse(AnalysisInput input, PanelKnowledge knowledge)
    {
        var rule = new ParticipationRule(knowledge.Panel, knowledge.Reporting, input.Markers, input.Catalogue);
        var weeks = new WeeklyJudge(knowledge, rule, new WeeklyCounts(knowledge.Panel, input.Tallies), new ObiOptions(input.Options.Alpha));
        var findings = Analyse(
            knowledge,
            [
                (StabilityKind.Perceived, new Lazy<PanelKnowledge>(() => PanelKnowledge.Of(input, PanelSelection.WithoutPerceived))),
                (StabilityKind.Bundles, new Lazy<PanelKnowledge>(() => PanelKnowledge.Of(input, PanelSelection.BundlesOnce))),
            ],
            rule,
            input.Catalogue,
            input.Options);
        return (findings, weeks.Judge());
    }

    /// <summary>Judges a panel that was made of something other than tallies: its findings are not looked at again with a selection of the signals.</summary>
    /// <param name="panel">The counts.</param>
    /// <param name="markers">Known changes in how signals come about.</param>
    /// <param name="catalogue">The taxonomy of the panel's subjects.</param>
    /// <param name="options">The choices.</param>
    public static ImmutableArray<TrendFinding> Analyse(MonthlyPanel panel, IReadOnlyList<Marker> markers, ConceptCatalogue catalogue, AnalysisOptions options) =>
        Analyse(new PanelKnowledge(panel), markers, catalogue, options);

    private static ImmutableArray<TrendFinding> Analyse(PanelKnowledge knowledge, IReadOnlyList<Marker> markers, ConceptCatalogue catalogue, AnalysisOptions options) =>
        Analyse(knowledge, [], new ParticipationRule(knowledge.Panel, knowledge.Reporting, markers, catalogue), catalogue, options);

    private static ImmutableArray<TrendFinding> Analyse(
        PanelKnowledge knowledge,
        IReadOnlyList<(StabilityKind Kind, Lazy<PanelKnowledge> Knowledge)> selections,
        ParticipationRule rule,
        ConceptCatalogue catalogue,
        AnalysisOptions options)
    {
        var panel = knowledge.Panel;
        var series = panel.Series.Select(source => AnsweredSeries.Of(knowledge, source, rule.Of(source.Key))).ToImmutableArray();
        var shares = new ShareReference(series.Select(answered => answered.Judged).OfType<JudgedSeries>(), catalogue);
        var family = new TrendFamily([.. series.SelectMany(answered => answered.Answers.Select(answer => (answered, answer)))], shares, options.FalseDiscoveryRate);
        var composer = new FindingComposer(panel, family, new Perturbation(knowledge, selections), RatiosOf(series), options);
        return [.. series.Select(composer.Compose)];
    }

    /// <summary>How much the ratios of this period differ, learnt from all series.</summary>
    private static RatioPrior? RatiosOf(ImmutableArray<AnsweredSeries> series)
    {
        var pairs = series
            .SelectMany(answered => answered.Answers.Where(answer => answer.Kind == TrendKind.Level))
            .Where(answer => answer.Usual.Usual > 0)
            .Select(answer => new CountAgainstUsual(answer.Observed, answer.Usual.Usual, answer.Usual.Dispersion))
            .ToList();
        return pairs.Count == 0 ? null : RatioPrior.Of(pairs);
    }
}
