namespace OBI.Phenomenon.Analysis.Trends.Cusum;

/// <summary>A transformation and its inverse.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="Alpha">The α of the variance m + α m², where the transformation has one.</param>
internal readonly record struct TransformedCount(CusumTransformation Kind, double Alpha)
{
    /// <summary>The transformed count.</summary>
    internal double Of(double count, double mean) => Kind switch
    {
        CusumTransformation.Rossi => (count - (3 * mean) + (2 * Math.Sqrt(count * mean))) / (2 * Math.Sqrt(mean)),
        CusumTransformation.Anscombe => 1.5 * (Math.Pow(count, 2.0 / 3) - Math.Pow(mean, 2.0 / 3)) / Math.Pow(mean, 1.0 / 6),
        _ => (count - mean) / Deviation(mean),
    };

    /// <summary>The count whose transformed value is <paramref name="value"/>, at least 0; rounded up where the transformation is a straight line.</summary>
    internal double CountAt(double value, double mean)
    {
        switch (Kind)
        {
            case CusumTransformation.Rossi:
                // Just below the value of a count of 0 this is the square of a negative root, not 0: kept, as the reference implementation has it.
                var square = (4 * mean * mean) + (2 * Math.Pow(mean, 1.5) * value);
                return square < 0 ? 0 : Math.Max(0, (2 * Math.Sqrt(mean) * value) + (5 * mean) - (2 * Math.Sqrt(square)));
            case CusumTransformation.Anscombe:
                return Math.Pow(Math.Max(0, (2.0 / 3 * Math.Pow(mean, 1.0 / 6) * value) + Math.Pow(mean, 2.0 / 3)), 1.5);
            default:
                return Math.Max(0, Math.Ceiling((Deviation(mean) * value) + mean));
        }
    }

    private double Deviation(double mean) => Math.Sqrt(mean + (Kind == CusumTransformation.PearsonNegativeBinomial ? Alpha * mean * mean : 0));
}
