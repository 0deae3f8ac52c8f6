using OBI.Phenomenon.Analysis.Comparison;
using OBI.Phenomenon.Analysis.Trends.Distributions;

namespace OBI.Phenomenon.Analysis.Multiplicity;

/// <summary>The p-values that a test of counts can have, and how likely each is when nothing changed.</summary>
/// <remarks>
/// A test of few counts has few p-values, and its p-value is at most t less often than t. Knowing how often is what lets many such tests share
/// an error budget without wasting it (Tarone 1990; Heyse 2011). The tests are exact: the mid-P would find no more, for it is how often a value occurs
/// that counts and not its size, but it would put the emptiest months first, whose p-value it halves: they would take the place of true findings.
/// </remarks>
public sealed class AttainablePValues
{
    /// <summary>Chance below which counts are left out of the list: far below any level a test is held against.</summary>
    private const double Negligible = 1e-12;

    private readonly double[] _values;
    private readonly double[] _chances;
    private readonly double? _most;

    private AttainablePValues(double[] values, double[] chances, double? most = null)
    {
        _values = values;
        _chances = chances;
        _most = most;
    }

    /// <summary>Every value from 0 to 1, each as likely as its size: for tests that are not discrete, or whose p-values are not known.</summary>
    public static AttainablePValues Continuous { get; } = From(0);

    /// <summary>The smallest value; 0 when there is no bound.</summary>
    public double Smallest => _values[0];

    /// <summary>Every value that is at least the smallest one, each at most as likely as its size.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public static AttainablePValues From(double smallest)
    {
        PValue.Check([smallest]);
        return new AttainablePValues([SixDigits.Round(smallest)], [smallest], most: 1);
    }

    /// <summary>Every value from 0 to 1, each at most as likely as its size, and all but 1 together no likelier than a chance: that there is enough to test.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The chance is not from 0 to 1.</exception>
    public static AttainablePValues AtMost(double chance)
    {
        PValue.Check([chance]);
        return new AttainablePValues([0], [0], chance);
    }

    /// <summary>Lists the values of a test.</summary>
    /// <param name="outcomes">The p-value of each outcome and how likely that outcome is when nothing changed; the chances add up to at most 1.</param>
    /// <exception cref="ArgumentException">There is no outcome, or a p-value or chance is not from 0 to 1.</exception>
    public static AttainablePValues Of(IEnumerable<(double PValue, double Chance)> outcomes)
    {
        var ordered = outcomes.Select(outcome => (PValue: SixDigits.Round(outcome.PValue), outcome.Chance)).OrderBy(outcome => outcome.PValue).ToArray();
        if (ordered.Length == 0 || ordered.Any(outcome => outcome.PValue is not (>= 0 and <= 1) || outcome.Chance is not (>= 0 and <= 1)))
        {
            throw new ArgumentException("a test has outcomes, each with a p-value and a chance from 0 to 1", nameof(outcomes));
        }

        var (values, chances) = (new List<double>(), new List<double>());
        var total = 0.0;
        foreach (var (value, chance) in ordered)
        {
            total = Math.Min(1, total + chance);
            if (values.Count > 0 && values[^1] == value)
            {
                chances[^1] = total;
            }
            else
            {
                values.Add(value);
                chances.Add(total);
            }
        }

        return new AttainablePValues([.. values], [.. chances]);
    }

    /// <summary>Those of "more than usual": <see cref="CountDistribution.AtLeast"/> of each count.</summary>
    public static AttainablePValues More(CountDistribution usual) => Of(usual, usual.AtLeast);

    /// <summary>Those of "fewer than usual": <see cref="CountDistribution.AtMost"/> of each count.</summary>
    public static AttainablePValues Fewer(CountDistribution usual) => Of(usual, usual.AtMost);

    /// <summary>The two-sided ones: twice the smaller of the two tails of each count, at most 1.</summary>
    public static AttainablePValues TwoSided(CountDistribution usual) =>
        Of(usual, count => Math.Min(1, 2 * Math.Min(usual.AtLeast(count), usual.AtMost(count))));

    /// <summary>The chance of a p-value that is at most this one when nothing changed, both to six digits.</summary>
    public double ChanceOfAtMost(double pValue) => ChanceOfAtMostRounded(SixDigits.Round(pValue));

    /// <summary>The same, of a value that has six digits already.</summary>
    internal double ChanceOfAtMostRounded(double pValue)
    {
        if (_most is { } most)
        {
            return pValue < Smallest ? 0 : pValue < 1 ? Math.Min(pValue, most) : 1;
        }

        var at = Array.BinarySearch(_values, pValue);
        var listed = at >= 0 ? at : ~at - 1;
        return listed >= 0 ? _chances[listed] : 0;
    }

    /// <summary>The values of a test of a count, of which the p-value of each count is given.</summary>
    public static AttainablePValues Of(CountDistribution usual, Func<double, double> pValueOf)
    {
        var outcomes = new List<(double PValue, double Chance)>();
        for (var count = 0.0; ; count++)
        {
            var beyond = usual.AtLeast(count + 1);
            outcomes.Add((pValueOf(count), count <= usual.Mean ? usual.AtMost(count) - usual.AtMost(count - 1) : usual.AtLeast(count) - beyond));
            if (count > usual.Mean && beyond < Negligible)
            {
                return Of(outcomes.Select(outcome => (outcome.PValue, Math.Max(0, outcome.Chance))));
            }
        }
    }
}
