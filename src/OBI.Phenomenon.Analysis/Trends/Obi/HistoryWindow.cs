namespace OBI.Phenomenon.Analysis.Trends.Obi;

/// <summary>The steps that make up the history of what is judged.</summary>
/// <remarks>
/// The half year before what is judged is left out, so that a slow rise does not become its own baseline (Noufaily et al. 2013); but never more
/// than a quarter of what there is, because a short history needs every step.
/// </remarks>
/// <param name="First">The first step.</param>
/// <param name="Last">The last step; before <paramref name="First"/> when there is none.</param>
internal readonly record struct HistoryWindow(int First, int Last)
{
    internal static HistoryWindow Before(int judged, int frequency, int years)
    {
        var first = Math.Max(0, judged - (years * frequency));
        var gap = Math.Min(frequency / 2, (judged - first) / 4);
        return new HistoryWindow(first, judged - gap - 1);
    }

    /// <summary>The fewest observed steps from which a usual count can be told: half a year, and never fewer than six.</summary>
    internal static int FewestSteps(int frequency) => Math.Max(6, frequency / 2);
}
