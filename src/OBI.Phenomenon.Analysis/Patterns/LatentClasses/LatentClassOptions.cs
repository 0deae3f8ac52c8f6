using OBI.Phenomenon.Analysis.Patterns.Copies;

namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>The choices of the latent class model.</summary>
public sealed record LatentClassOptions
{
    /// <summary>Whether a fixed background class takes what fits no pattern.</summary>
    public bool Noise { get; init; } = true;

    /// <summary>Whether labels that hardly differ from the state's average are tied to it.</summary>
    public bool Ties { get; init; } = true;

    /// <summary>Pseudo-signals, shaped like the state's average, in each class. One is the weakest that keeps every probability inside (0, 1).</summary>
    public double LabelPrior { get; init; } = 1;

    /// <summary>Pseudo-signals added to the size of each class.</summary>
    public double SharePrior { get; init; } = 1;

    /// <summary>Which criterion chooses the number of classes. Nested patterns overlap, and entropy would punish them for it; what the Bayesian criterion parts needlessly is merged again (Baudry and others 2010).</summary>
    public Criterion Criterion { get; init; } = Criterion.Bic;

    /// <summary>Whether classes that hardly exchange labels become one pattern.</summary>
    public bool Merge { get; init; } = true;

    /// <summary>What repeats of a profile count for.</summary>
    public CopyRule Copies { get; init; } = CopyRule.AsExpected;

    /// <summary>Classes with fewer signals than this are left out.</summary>
    public double LeastSize { get; init; } = 3;

    /// <summary>How often signals are drawn again to judge stability; 0 for not at all.</summary>
    public int Draws { get; init; } = 50;

    /// <summary>The number of classes, or null to choose it.</summary>
    public int? Classes { get; init; }

    /// <summary>Fresh short starts at each number of classes, beside the partings of the model before.</summary>
    public int Starts { get; init; } = 4;

    /// <summary>The most fresh starts at the number chosen, when too few of the long runs agree.</summary>
    public int MostStarts { get; init; } = 50;

    /// <summary>Whether every second start knows nothing of the profiles; without priors those find maxima that starts from far-off profiles miss.</summary>
    public bool RandomStarts { get; init; }

    /// <summary>Iterations of a short start.</summary>
    public int ShortIterations { get; init; } = 10;

    /// <summary>Short starts that are run to the end.</summary>
    public int LongRuns { get; init; } = 3;

    /// <summary>Numbers of classes tried in vain before the search stops.</summary>
    public int Patience { get; init; } = 3;

    /// <summary>Relative change of the objective below which a run has converged.</summary>
    public double Tolerance { get; init; } = 1e-7;

    /// <summary>The most iterations of a run.</summary>
    public int MostIterations { get; init; } = 400;

    /// <summary>The seed of all chance.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Plain maximum likelihood, as reference implementations compute it.</summary>
    public static LatentClassOptions MaximumLikelihood { get; } = new()
    {
        Noise = false,
        Ties = false,
        Merge = false,
        Copies = CopyRule.AsWeighted,
        LeastSize = 0,
        Draws = 0,
        LabelPrior = 0,
        SharePrior = 0,
        RandomStarts = true,
        Starts = 50,
        LongRuns = 50,
        Tolerance = 1e-14,
        MostIterations = 20000,
    };
}
