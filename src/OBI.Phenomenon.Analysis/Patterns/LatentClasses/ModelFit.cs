using OBI.Phenomenon.Analysis.Patterns.Findings;

namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>A model run to the end.</summary>
/// <param name="Model">The model.</param>
/// <param name="LogLikelihood">The weighted log-likelihood.</param>
/// <param name="Objective">What was maximised.</param>
/// <param name="Entropy">The weighted entropy of the assignments, in nats.</param>
/// <param name="FreeParameters">Labels not tied, shares, and the noise.</param>
/// <param name="Size">The sum of the weights.</param>
/// <param name="Iterations">Iterations of the run.</param>
internal sealed record ModelFit(ClassModel Model, double LogLikelihood, double Objective, double Entropy, int FreeParameters, double Size, int Iterations)
{
    internal double Bic => (-2 * LogLikelihood) + (FreeParameters * Math.Log(Size));

    internal double Icl => Bic + (2 * Entropy);

    internal double Aic3 => (-2 * LogLikelihood) + (3 * FreeParameters);

    internal double By(Criterion criterion) => criterion == Criterion.Icl ? Icl : Bic;

    internal ModelScore Score => new(Model.Classes, LogLikelihood, FreeParameters, Icl, Bic, Aic3);
}
