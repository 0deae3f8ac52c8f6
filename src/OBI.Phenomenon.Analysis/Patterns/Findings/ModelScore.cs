namespace OBI.Phenomenon.Analysis.Patterns.Findings;

/// <summary>How well a number of classes describes the signals; smaller criteria are better.</summary>
/// <param name="Classes">The number of classes, the noise not counted.</param>
/// <param name="LogLikelihood">Natural logarithm of the likelihood.</param>
/// <param name="FreeParameters">Parameters that were not tied.</param>
/// <param name="Icl">Integrated completed likelihood (Biernacki, Celeux and Govaert 2000): <paramref name="Bic"/> plus twice the entropy of the assignments.</param>
/// <param name="Bic">Bayesian information criterion (Schwarz 1978).</param>
/// <param name="Aic3">Akaike's criterion with weight three (Bozdogan 1994).</param>
public sealed record ModelScore(int Classes, double LogLikelihood, int FreeParameters, double Icl, double Bic, double Aic3);
