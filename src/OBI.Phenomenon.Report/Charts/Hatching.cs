namespace OBI.Phenomenon.Report.Charts;

/// <summary>Slanting lines over a part of a chart that is not complete yet.</summary>
internal static class Hatching
{
    private const decimal Gap = 4;

    /// <summary>Lines at 45 degrees within a rectangle, in pixels from its lower left corner.</summary>
    public static IEnumerable<(decimal X, decimal Y, decimal X2, decimal Y2)> Lines(decimal width, decimal height)
    {
        // Each line is x - y = offset, cut off at the sides.
        for (var offset = -height + (Gap / 2); offset < width; offset += Gap)
        {
            var (from, to) = (Math.Max(0, offset), Math.Min(width, height + offset));
            if (to > from)
            {
                yield return (from, from - offset, to, to - offset);
            }
        }
    }
}
