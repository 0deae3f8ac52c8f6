using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Comparison;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Analysis.Trends.Panels;
using OBI.Phenomenon.Analysis.Trends.Questions;

namespace OBI.Phenomenon.Analysis.Trends.Verdicts;

/// <summary>Asks a finding's question again with something left out.</summary>
/// <param name="knowledge">The panel judged.</param>
/// <param name="selections">The same panel of other selections of the signals; made when first asked for.</param>
internal sealed class Perturbation(PanelKnowledge knowledge, IReadOnlyList<(StabilityKind Kind, Lazy<PanelKnowledge> Knowledge)> selections)
{
    /// <summary>Without the supplier a rise should still be there, if not as firmly: one chance in ten.</summary>
    private const double StillThere = 0.1;

    /// <summary>Whether the answer stays below a p-value, in order of kind and supplier.</summary>
    internal ImmutableArray<StabilityCheck> Check(AnsweredSeries series, Answer answer, double threshold)
    {
        var (participation, panel) = (series.Participation, knowledge.Panel);
        var checks = ImmutableArray.CreateBuilder<StabilityCheck>();
        foreach (var supplier in Leavable(participation))
        {
            checks.Add(new StabilityCheck(StabilityKind.Supplier, panel.Suppliers[supplier].Source, Stands(Again(knowledge, series.Source, participation.Without(supplier), answer), threshold)));
        }

        foreach (var (kind, selected) in selections)
        {
            var source = selected.Value.Panel.Find(series.Source.Key);
            checks.Add(new StabilityCheck(kind, null, source is null ? null : Stands(Again(selected.Value, source, participation, answer), threshold)));
        }

        var middle = (participation.First + panel.WindowFirst) / 2;
        checks.Add(new StabilityCheck(StabilityKind.OlderHistory, null, Stands(Again(knowledge, series.Source, participation.Since(middle), answer), threshold)));
        return checks.ToImmutable();
    }

    /// <summary>The one supplier without which nothing of a rise is left, while it does without each of the others; null when there is none.</summary>
    internal string? RestsOn(AnsweredSeries series, Answer answer)
    {
        if (!answer.Upwards || answer.Given is not null)
        {
            return null;
        }

        var needed = series.Participation.Suppliers.Length == 1
            ? series.Participation.Suppliers
            : [.. Leavable(series.Participation).Where(supplier => Again(knowledge, series.Source, series.Participation.Without(supplier), answer) is not { } left || SixDigits.Round(left.Usual.MidAtLeast(left.Observed)) > StillThere)];
        return needed.Length == 1 ? knowledge.Panel.Suppliers[needed[0]].Source : null;
    }

    private static ImmutableArray<int> Leavable(Participation participation) => participation.Suppliers.Length > 1 ? participation.Suppliers : [];

    private static bool? Stands(Answer? answer, double threshold) => answer is null ? null : SixDigits.Round(answer.PValue) <= threshold;

    /// <summary>The same question, answered in the same direction or not at all.</summary>
    private static Answer? Again(PanelKnowledge of, PanelSeries source, Participation participation, Answer answer)
    {
        if (JudgedSeries.Of(of, source, participation) is not { } judged || AnsweredSeries.Ask(judged, answer.Kind) is not { } again)
        {
            return null;
        }

        return again with { Upwards = answer.Upwards };
    }
}
