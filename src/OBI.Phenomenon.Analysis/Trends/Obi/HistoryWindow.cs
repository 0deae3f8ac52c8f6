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

    /// <summary>Whether trend and season can be told apart: the season is seen twice, but for the half year that is left out.</summary>
    internal bool SpansTwoYears(int frequency) => 2 * (Last - First + 1) >= 3 * frequency;

    /// <summary>The fewest observed steps from which a usual count can be told: half a year, and never fewer than six.</summary>
    internal static int FewestSteps(int frequency) => Math.Max(6, frequency / 2);
}
