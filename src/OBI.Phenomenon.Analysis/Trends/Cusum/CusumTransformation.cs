namespace OBI.Phenomenon.Analysis.Trends.Cusum;

/// <summary>How a count x with in-control mean m becomes a number that is about standard normal while nothing changes.</summary>
public enum CusumTransformation
{
    /// <summary>(x − m) / √m.</summary>
    Standard = 0,

    /// <summary>(x − 3m + 2√(x m)) / (2√m) (Rossi, Lampugnani and Marchi 1999).</summary>
    Rossi = 1,

    /// <summary>3/2 (x^⅔ − m^⅔) / m^⅙ (Anscombe 1953).</summary>
    Anscombe = 2,

    /// <summary>(x − m) / √(m + α m²): Pearson residuals of overdispersed counts.</summary>
    PearsonNegativeBinomial = 3,
}
