using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Comparison;

/// <summary>The signals of a period against those of an earlier one, as tested.</summary>
/// <remarks>All numbers are rounded to six significant digits. They are null where nothing could be compared or the number does not exist.</remarks>
public sealed record PeriodComparison
{
    /// <summary>Whose signals.</summary>
    public required ActorScope Actor { get; init; }

    /// <summary>Which of them.</summary>
    public required Subject Subject { get; init; }

    /// <summary>Which comparison it is.</summary>
    public required ComparisonKind Against { get; init; }

    /// <summary>The period judged.</summary>
    public required Period Period { get; init; }

    /// <summary>The period it is compared with.</summary>
    public required Period Reference { get; init; }

    /// <summary>The suppliers compared: those that took part in the whole of both periods.</summary>
    public required ImmutableArray<string> Suppliers { get; init; }

    /// <summary>What these suppliers reported in the period.</summary>
    public required Count Observed { get; init; }

    /// <summary>What they reported in the reference period.</summary>
    public required Count Usual { get; init; }

    /// <summary>Ratio of the rates per day.</summary>
    public double? Ratio { get; init; }

    /// <summary>Lower bound of the ratio's interval.</summary>
    public double? RatioLow { get; init; }

    /// <summary>Upper bound; null also where it has none.</summary>
    public double? RatioHigh { get; init; }

    /// <summary>Exact two-sided p-value.</summary>
    public double? PValue { get; init; }

    /// <summary>The smallest p-value that any division of the same signals over the periods could have had.</summary>
    public double? SmallestPValue { get; init; }

    /// <summary>The p-value adjusted over the family; null where <see cref="Verdict"/> is <see cref="Verdict.TooFew"/>, <see cref="Verdict.InsufficientHistory"/> or <see cref="Verdict.ReportingChanged"/>.</summary>
    public double? QValue { get; init; }

    /// <summary>What may be said.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Whether this was reported in the period, by a supplier that took part throughout the history, and by nobody in the history.</summary>
    public required bool FirstSeen { get; init; }
}
