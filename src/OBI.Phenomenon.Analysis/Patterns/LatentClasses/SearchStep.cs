namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>The best model of one number of classes.</summary>
/// <param name="Fit">The model.</param>
/// <param name="Starts">Starts run to the end.</param>
/// <param name="StartsAtBest">How many of them reached it.</param>
internal sealed record SearchStep(ModelFit Fit, int Starts, int StartsAtBest);
