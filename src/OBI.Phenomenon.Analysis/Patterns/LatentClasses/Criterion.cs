namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>What the number of classes is chosen by.</summary>
public enum Criterion
{
    /// <summary>Integrated completed likelihood: classes that can be told apart.</summary>
    Icl = 0,

    /// <summary>Bayesian information criterion: classes that are there, even where they overlap.</summary>
    Bic = 1,
}
