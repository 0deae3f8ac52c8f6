using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Trends.Findings;

/// <summary>One question asked of a series, with its error control.</summary>
/// <param name="Kind">Which question.</param>
/// <param name="First">The first month looked at.</param>
/// <param name="Last">The last month looked at.</param>
/// <param name="PValue">Two-sided for a level, one-sided otherwise; the mid-P when something emerges or spikes.</param>
/// <param name="SmallestPValue">The smallest p-value any count could have had, 0 when there is no bound: a test that cannot be a finding takes no share of the budget.</param>
/// <param name="QValue">The p-value adjusted within the hierarchy of its family; null when the test took no part.</param>
/// <param name="IsFinding">Whether it stands at the false discovery rate asked for.</param>
/// <param name="SharePValue">The p-value when the usual number moves along with everything else; null when there is nothing to compare with, or when that goes the other way.</param>
public sealed record TrendTest(
    TrendKind Kind,
    Period First,
    Period Last,
    double PValue,
    double SmallestPValue,
    double? QValue,
    bool IsFinding,
    double? SharePValue = null);
