using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Trends.Series;
using OBI.Phenomenon.Model.Context;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Trends.Findings;

/// <summary>What the trend room says of one series in the period judged, with everything needed to explain and defend it.</summary>
/// <remarks>All computed numbers are rounded to six significant digits. They are null where they do not exist or were not computed.</remarks>
public sealed record TrendFinding
{
    /// <summary>Whose signals.</summary>
    public required ActorScope Actor { get; init; }

    /// <summary>Which of them.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The period judged.</summary>
    public required Period Period { get; init; }

    /// <summary>Whether the series could be judged, and if not, why.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>What may be said, after control of the false discovery rate and after the share verdict; none unless <see cref="Outcome"/> is evaluated.</summary>
    public required TrendVerdict Verdict { get; init; }

    /// <summary>What the absolute test alone would say; differs from <see cref="Verdict"/> when the share verdict vetoes it.</summary>
    public required TrendVerdict AbsoluteVerdict { get; init; }

    /// <summary>The suppliers whose signals are judged, in order of key; others joined too late, left, or are set aside by a marker.</summary>
    public required ImmutableArray<string> Suppliers { get; init; }

    /// <summary>What these suppliers reported in the period, as far as known now.</summary>
    public required Count Observed { get; init; }

    /// <summary>The number of months of history the usual number rests on.</summary>
    public required int HistoryMonths { get; init; }

    /// <summary>The period against its usual number; null unless evaluated.</summary>
    public LevelEstimate? Level { get; init; }

    /// <summary>The period against what else the same suppliers reported; null when nothing comparable exists.</summary>
    public ShareEstimate? Share { get; init; }

    /// <summary>The tests made, one for each kind that applies.</summary>
    public ImmutableArray<TrendTest> Tests { get; init; } = [];

    /// <summary>The sustained shift, when one is found, vetoed or not.</summary>
    public DatedShift? Shift { get; init; }

    /// <summary>The slope over the history and the period, of totals and of series with a finding; null when fewer than two years are unbroken.</summary>
    public Slope? Slope { get; init; }

    /// <summary>The changes that would have been found.</summary>
    public Detectability? Detectability { get; init; }

    /// <summary>How the number came about and how firmly it stands.</summary>
    public Explanation? Explanation { get; init; }

    /// <summary>The supplier that a rise rests on alone: without it p exceeds 0.1, while it stands without each of the others. Null when at least two carry it.</summary>
    public string? RestsOn { get; init; }

    /// <summary>Markers that keep suppliers' signals out of the judgement, or block it.</summary>
    public ImmutableArray<Marker> Markers { get; init; } = [];
}
