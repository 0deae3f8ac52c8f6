using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Multiplicity;
using OBI.Phenomenon.Analysis.Trends.Panels;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Patterns;

/// <summary>Finds the patterns of every state, and what became of them up to the period judged.</summary>
/// <remarks>One model over all signals of a state; a date that is coarser than a period takes part in the model and in no period's counts.</remarks>
public static class PatternAnalysis
{
    /// <summary>Finds the patterns; equal input gives equal findings, whatever its order and the number of cores.</summary>
    /// <returns>Patterns: one entry for every state that signals name, by code; not attributed is one of them.</returns>
    /// <exception cref="Model.Concepts.TaxonomyException">A tally holds a concept that the taxonomy lacks.</exception>
    public static PatternRun Analyse(AnalysisInput input) => Analyse(input, PanelKnowledge.Of(input));

    /// <summary>Finds the patterns, following them by what trends are judged by.</summary>
    internal static PatternRun Analyse(AnalysisInput input, PanelKnowledge knowledge)
    {
        var tallies = input.Tallies.Where(tally => tally.Start.Anchor <= input.Period.Last).ToList();
        var dated = tallies.Where(tally => tally.Start.Precision <= Period.Finest(input.Period.Kind)).ToList();
        if (dated.Count == 0)
        {
            return new PatternRun([], input.Ledger);
        }

        var first = Period.Of(dated.Min(tally => tally.Start.Anchor), input.Period.Kind);
        ImmutableArray<Period> periods = [.. Enumerable.Range(0, input.Period.Ordinal - first.Ordinal + 1).Select(first.Add)];
        var reports = new SupplierReports(input, knowledge);
        var models = tallies
            .SelectMany(tally => tally.Actors.Actors.Select(actor => (Actor: ActorScope.Of(actor), Tally: tally)))
            .GroupBy(entry => entry.Actor, entry => entry.Tally)
            .OrderBy(group => group.Key)
            .AsParallel()
            .AsOrdered()
            .Select(group => ActorModel.Of(group.Key, [.. group], input, periods, reports))
            .ToList();
        var growths = models.SelectMany(model => model.Growths).ToList();
        var family = new Queue<double>(BenjaminiHochberg.Adjust([.. growths.Select(growth => growth.PValue)]));
        var composed = models.Select(model => model.Compose([.. model.Growths.Select(_ => family.Dequeue())])).ToList();
        return new PatternRun([.. composed.Select(actor => actor.Patterns)], composed.Aggregate(input.Ledger, (ledger, actor) => ledger.With(actor.Ledger)));
    }
}
