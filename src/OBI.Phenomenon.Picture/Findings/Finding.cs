using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Findings;

/// <summary>The comparison of one count with an earlier one, as tested.</summary>
/// <param name="Id">Stable within a picture, such as <c>XA/MOD-110/year-before</c>.</param>
/// <param name="Actor">A state's code, or <c>*</c> for all.</param>
/// <param name="Concept">A concept's code, or <c>*</c> for the actor's total.</param>
/// <param name="Period">The period judged.</param>
/// <param name="Reference">The period it is compared with.</param>
/// <param name="Against">Which comparison it is: <c>previous</c> or <c>year-before</c>.</param>
/// <param name="Observed">Signals in the period, of the suppliers that took part in both.</param>
/// <param name="Usual">Signals in the reference period, of the same suppliers.</param>
/// <param name="Ratio">Observed to usual.</param>
/// <param name="RatioLow">Lower bound of the ratio's interval.</param>
/// <param name="RatioHigh">Upper bound; withheld also where it has none.</param>
/// <param name="PValue">Exact two-sided p-value.</param>
/// <param name="QValue">The p-value after control of the false discovery rate over the family.</param>
/// <param name="Verdict">What may be said.</param>
/// <param name="FirstSeen">Whether this was reported for the first time in the history compared.</param>
public sealed record Finding(
    string Id,
    string Actor,
    string Concept,
    string Period,
    string Reference,
    string Against,
    Published Observed,
    Published Usual,
    Published Ratio,
    Published RatioLow,
    Published RatioHigh,
    Published PValue,
    Published QValue,
    FindingVerdict Verdict,
    bool FirstSeen);
