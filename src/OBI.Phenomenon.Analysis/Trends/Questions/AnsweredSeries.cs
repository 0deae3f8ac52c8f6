using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Analysis.Trends.Panels;

namespace OBI.Phenomenon.Analysis.Trends.Questions;

/// <summary>A series with its answers, or with the reason why it was asked nothing.</summary>
/// <param name="Source">Its counts by supplier.</param>
/// <param name="Participation">Whose signals are judged.</param>
/// <param name="Observed">What they reported in the period.</param>
/// <param name="IsCoarse">Whether more than a third of the signals that may lie in the period have a date too coarse to say.</param>
/// <param name="Judged">The series with what was usual; null when that cannot be told.</param>
/// <param name="Answers">The answers, in order of kind.</param>
internal sealed record AnsweredSeries(
    PanelSeries Source,
    Participation Participation,
    Count Observed,
    bool IsCoarse,
    JudgedSeries? Judged,
    ImmutableArray<Answer> Answers)
{
    /// <summary>With more than one signal in three left out, what is counted is no longer what is meant.</summary>
    private const double MostCoarse = 1.0 / 3;

    internal static AnsweredSeries Of(PanelKnowledge knowledge, PanelSeries source, Participation participation)
    {
        var panel = knowledge.Panel;
        var observed = new Count(participation.Suppliers.Select(supplier => source.Judged(supplier, panel.Suppliers[supplier].Source, panel.JudgedFirst)));
        var coarse = participation.Suppliers.Sum(source.Coarse);
        var isCoarse = coarse > MostCoarse * (coarse + observed.Signals);
        var judged = isCoarse || participation.Suppliers.IsEmpty ? null : JudgedSeries.Of(knowledge, source, participation);
        return new AnsweredSeries(source, participation, observed, isCoarse, judged, judged is null ? [] : Ask(judged));
    }

    /// <summary>The answer to one question, asked again of another reading of the series; null when it cannot be asked.</summary>
    internal static Answer? Ask(JudgedSeries series, TrendKind kind) => kind switch
    {
        TrendKind.Level => LevelQuestion.Ask(series),
        TrendKind.Spike => SpikeQuestion.Ask(series),
        TrendKind.Emergent => EmergentQuestion.Ask(series),
        TrendKind.Ended => EndedQuestion.Ask(series),
        TrendKind.Shift => ShiftQuestion.Ask(series),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>What was never reported before can only emerge; everything else is asked all other questions.</summary>
    private static ImmutableArray<Answer> Ask(JudgedSeries series)
    {
        if (EmergentQuestion.Ask(series) is { } emergent)
        {
            return [emergent];
        }

        TrendKind[] kinds = [TrendKind.Level, TrendKind.Spike, TrendKind.Ended, TrendKind.Shift];
        return [.. kinds.Select(kind => Ask(series, kind)).OfType<Answer>()];
    }
}
