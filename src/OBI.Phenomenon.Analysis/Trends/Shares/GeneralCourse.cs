using OBI.Phenomenon.Analysis.Trends.Questions;

namespace OBI.Phenomenon.Analysis.Trends.Shares;

/// <summary>By how much what else the same suppliers reported differs from its own level, month by month.</summary>
/// <param name="Months">For each month of the panel the factor; null where there is too little to compare with.</param>
internal sealed record GeneralCourse(IReadOnlyList<GeneralFactor?> Months)
{
    /// <summary>The rates when the series took part in this course; months without a factor stay as they are.</summary>
    internal MonthlyRates Along(MonthlyRates rates) => rates with { Exposure = [.. rates.Exposure.Select((exposure, at) => exposure * (Months[rates.Months[at]]?.Counted ?? 1))] };

    /// <summary>What the errors of the factors add to the variance over the mean of the counts.</summary>
    internal double ScatterOf(MonthlyRates rates)
    {
        var rate = rates.Counts.Sum() / rates.Exposure.Sum();
        var (squares, sum) = (0.0, 0.0);
        for (var at = 0; at < rates.Months.Length; at++)
        {
            var mean = rate * rates.Exposure[at];
            squares += Math.Pow(mean * (Months[rates.Months[at]]?.Error ?? 0), 2);
            sum += mean;
        }

        return sum > 0 ? squares / sum : 0;
    }

    /// <summary>By how much the course is higher from a month on than before it, seen with the exposure of a series; null when a side has no factor.</summary>
    internal GeneralFactor? From(MonthlyRates rates, int month)
    {
        var known = Enumerable.Range(0, rates.Months.Length).Where(at => Months[rates.Months[at]] is not null).ToLookup(at => rates.Months[at] >= month);
        (double Mean, double Variance, int Series) Side(bool isAfter)
        {
            var (sum, variance, total) = (0.0, 0.0, 0.0);
            foreach (var at in known[isAfter])
            {
                var factor = Months[rates.Months[at]]!;
                sum += rates.Exposure[at] * factor.Factor;
                variance += Math.Pow(rates.Exposure[at] * factor.Factor * factor.Error, 2);
                total += rates.Exposure[at];
            }

            return (sum / total, variance / (sum * sum), known[isAfter].Max(at => Months[rates.Months[at]]!.Series));
        }

        if (!known.Contains(false) || !known.Contains(true))
        {
            return null;
        }

        var (before, after) = (Side(false), Side(true));
        return new GeneralFactor(after.Mean / before.Mean, Math.Sqrt(before.Variance + after.Variance), Math.Max(before.Series, after.Series));
    }
}
