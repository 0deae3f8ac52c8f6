using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Cli.TrendMethods;

/// <summary>What was said of one step of one series.</summary>
/// <param name="Series">The series.</param>
/// <param name="Judgement">What the method said.</param>
internal readonly record struct JudgedStep(CountSeries Series, Judgement Judgement)
{
    /// <summary>The q-value among all series at the same moment; null when there is no p-value.</summary>
    internal double? QValue { get; init; }

    /// <summary>The moment: a day, or a number from 1.</summary>
    internal int Moment => Series.Dates.IsEmpty ? Judgement.Step + 1 : Series.Dates[Judgement.Step].DayNumber;
}
