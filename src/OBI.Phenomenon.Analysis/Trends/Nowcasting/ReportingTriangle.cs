namespace OBI.Phenomenon.Analysis.Trends.Nowcasting;

/// <summary>Signals by the step their event fell in and by how many deliveries later they were reported.</summary>
/// <remarks>
/// Delay 0 is the first delivery in which a signal of that step can be. The newest step has had one delivery, the one before it two: a cell is
/// known when its delivery has been made, which gives the numbers the shape of a triangle.
/// </remarks>
public sealed class ReportingTriangle
{
    private readonly double[] _counts;

    /// <summary>Fills a triangle.</summary>
    /// <param name="steps">How many steps, the last of which is the newest that had a delivery; at least 1.</param>
    /// <param name="longestDelay">The longest delay looked at, in deliveries, at least 0. Later reports are left out by the caller.</param>
    /// <param name="signals">Signals, or numbers of signals, with their step and delay.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range, or a signal's delivery has not been made.</exception>
    public ReportingTriangle(int steps, int longestDelay, IEnumerable<(int Step, int Delay, long Signals)> signals)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(steps, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(longestDelay);
        Steps = steps;
        LongestDelay = longestDelay;
        _counts = new double[steps * (longestDelay + 1)];
        foreach (var (step, delay, count) in signals)
        {
            if (step < 0 || delay < 0 || delay > longestDelay || count < 0 || !IsKnown(step, delay))
            {
                throw new ArgumentOutOfRangeException(nameof(signals), "a signal has a step, a delay and a delivery that lie within the triangle");
            }

            _counts[(step * (longestDelay + 1)) + delay] += count;
        }
    }

    /// <summary>How many steps.</summary>
    public int Steps { get; }

    /// <summary>The longest delay, in deliveries.</summary>
    public int LongestDelay { get; }

    /// <summary>Whether the delivery in which such a signal would be has been made.</summary>
    public bool IsKnown(int step, int delay) => step + delay < Steps;

    /// <summary>Signals of a step that came with a delay; 0 while that delivery has not been made.</summary>
    public double At(int step, int delay) => _counts[(step * (LongestDelay + 1)) + delay];

    /// <summary>Signals of a step that are reported so far.</summary>
    public double Reported(int step) => UpTo(step, LongestDelay);

    /// <summary>Signals of a step that came with at most a delay.</summary>
    internal double UpTo(int step, int delay)
    {
        var sum = 0.0;
        for (var each = 0; each <= delay; each++)
        {
            sum += At(step, each);
        }

        return sum;
    }

    /// <summary>The steps whose delivery after a delay is one of the last few; all known ones without a number.</summary>
    internal IEnumerable<int> StepsDelivered(int delay, int? deliveries)
    {
        var known = Steps - delay;
        var from = deliveries is { } last ? Math.Max(0, known - last) : 0;
        return known > from ? Enumerable.Range(from, known - from) : [];
    }
}
