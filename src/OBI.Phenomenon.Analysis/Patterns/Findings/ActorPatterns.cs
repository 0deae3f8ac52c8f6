using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Patterns.Ledger;

namespace OBI.Phenomenon.Analysis.Patterns.Findings;

/// <summary>What the pattern room says of one state: one model over all its signals up to the period judged.</summary>
/// <remarks>
/// Every act of reporting that is counted is in one pattern, found or gone, in the noise, or was left out: nothing is lost and nothing counts twice. Signals of a period that
/// was released count where they did then; what the model of this run would change is in <see cref="Moved"/>.
/// </remarks>
public sealed record ActorPatterns
{
    /// <summary>Whose signals.</summary>
    public required ActorScope Actor { get; init; }

    /// <summary>Whether there are patterns, and if not, why.</summary>
    public required PatternOutcome Outcome { get; init; }

    /// <summary>How the number of patterns was chosen; null when there were too few signals.</summary>
    public ModelChoice? Choice { get; init; }

    /// <summary>The patterns, in order of id; those too unstable to be shown as one are among them and say so.</summary>
    public ImmutableArray<PatternFinding> Patterns { get; init; } = [];

    /// <summary>Signals that fit no pattern, by period.</summary>
    public ImmutableArray<PeriodCount> Noise { get; init; } = [];

    /// <summary>Why signals are noise: fields in which they fit the nearest pattern least, the commonest first.</summary>
    public ImmutableArray<NoiseReason> NoiseReasons { get; init; } = [];

    /// <summary>Signals of which no field was observed, by period.</summary>
    public ImmutableArray<PeriodCount> NotClustered { get; init; } = [];

    /// <summary>Patterns of earlier releases that this model does not have, in order of id: signals released under them stay there.</summary>
    public ImmutableArray<GonePattern> Gone { get; init; } = [];

    /// <summary>Signals of released periods that this model would put elsewhere, by period and profile.</summary>
    public ImmutableArray<MovedSignals> Moved { get; init; } = [];
}
