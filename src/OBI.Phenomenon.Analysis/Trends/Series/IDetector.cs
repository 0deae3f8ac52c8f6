namespace OBI.Phenomenon.Analysis.Trends.Series;

/// <summary>A method that judges steps of a series against what came before them.</summary>
public interface IDetector
{
    /// <summary>Judges the steps from <paramref name="first"/> to <paramref name="last"/>, both included, in that order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A step does not exist.</exception>
    IReadOnlyList<Judgement> Judge(CountSeries series, int first, int last);
}
