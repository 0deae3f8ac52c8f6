using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Patterns;

/// <summary>How well a number of classes describes the signals; smaller criteria are better.</summary>
/// <param name="Classes">The number of classes.</param>
/// <param name="LogLikelihood">Natural logarithm of the likelihood.</param>
/// <param name="FreeParameters">Parameters that were not tied.</param>
/// <param name="Icl">Integrated completed likelihood.</param>
/// <param name="Bic">Bayesian information criterion.</param>
/// <param name="Aic3">Akaike's criterion with weight three.</param>
public sealed record ModelScore(Published Classes, Published LogLikelihood, Published FreeParameters, Published Icl, Published Bic, Published Aic3)
{
    internal IEnumerable<Published> Numbers => [Classes, LogLikelihood, FreeParameters, Icl, Bic, Aic3];
}
