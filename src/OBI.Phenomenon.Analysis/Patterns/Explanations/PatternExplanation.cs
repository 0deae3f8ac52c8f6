using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Multiplicity;
using OBI.Phenomenon.Analysis.Patterns.Findings;

namespace OBI.Phenomenon.Analysis.Patterns.Explanations;

/// <summary>Says in counts what each pattern of a state has more and less of than the state's other signals.</summary>
internal static class PatternExplanation
{
    /// <summary>Pseudo-signals, shaped like the state's average, that a share is drawn towards: the least of those the reference values use.</summary>
    private const double PriorSignals = 10;

    /// <summary>Explains patterns.</summary>
    /// <param name="counts">What was counted.</param>
    /// <param name="setsApart">Whether the model lets a label differ from the state's average in a pattern.</param>
    /// <returns>For each pattern its labels, in order of field and label; those that never occur in it and do not set it apart are left out.</returns>
    internal static ImmutableArray<ImmutableArray<LabelEvidence>> Of(LabelCounts counts, Func<int, int, bool> setsApart)
    {
        var cells = Cells(counts).ToList();
        var adjusted = BenjaminiHochberg.Adjust([.. cells.Select(cell => cell.Odds.PValue)]);
        var evidence = Enumerable.Range(0, counts.Patterns).Select(_ => ImmutableArray.CreateBuilder<LabelEvidence>()).ToArray();
        foreach (var ((pattern, label, odds), qValue) in cells.Zip(adjusted))
        {
            var apart = setsApart(pattern, label);
            if (apart || counts.Of(pattern, label) > 0)
            {
                evidence[pattern].Add(Evidence(counts, pattern, label, odds, qValue, apart));
            }
        }

        return [.. evidence.Select(labels => labels.ToImmutable())];
    }

    private static IEnumerable<(int Pattern, int Label, LogOdds Odds)> Cells(LabelCounts counts)
    {
        for (var pattern = 0; pattern < counts.Patterns; pattern++)
        {
            for (var label = 0; label < counts.Table.Labels; label++)
            {
                var field = counts.Table.FieldOf(label);
                var (inside, insideObserved) = (counts.Of(pattern, label), counts.Observed(pattern, field));
                var (all, allObserved) = (counts.OfAll(label), counts.ObservedOfAll(field));
                var prior = PriorSignals * (all + 0.5) / (allObserved + 1);
                yield return (pattern, label, LogOdds.Between(inside, insideObserved, all - inside, allObserved - insideObserved, prior, PriorSignals));
            }
        }
    }

    private static LabelEvidence Evidence(LabelCounts counts, int pattern, int label, LogOdds odds, double qValue, bool apart)
    {
        var field = counts.Table.FieldOf(label);
        var (inside, insideObserved) = (counts.Of(pattern, label), counts.Observed(pattern, field));
        var (elsewhere, elsewhereObserved) = (counts.OfAll(label) - inside, counts.ObservedOfAll(field) - insideObserved);
        return new LabelEvidence(
            counts.Table.Fields[field].Name,
            counts.Table.Fields[field].Labels[label - counts.Table.FirstLabels[field]],
            inside,
            insideObserved,
            elsewhere,
            elsewhereObserved,
            elsewhere == 0 || insideObserved == 0 ? null : (double)inside / insideObserved / ((double)elsewhere / elsewhereObserved),
            odds.Difference,
            odds.Z,
            qValue,
            apart);
    }
}
