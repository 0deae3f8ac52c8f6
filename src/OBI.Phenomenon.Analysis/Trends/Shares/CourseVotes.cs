using OBI.Phenomenon.Analysis.Trends.Questions;

namespace OBI.Phenomenon.Analysis.Trends.Shares;

/// <summary>What a group of series says of each month: its signals, and those that its series' own rates let expect.</summary>
internal sealed class CourseVotes
{
    private readonly double[] _signals;
    private readonly double[] _usual;
    private readonly double[] _noise;

    internal CourseVotes(int months)
    {
        (_signals, _usual, _noise) = (new double[months], new double[months], new double[months]);
    }

    /// <summary>How many series.</summary>
    internal int Series { get; private set; }

    /// <summary>The signals usual in a month.</summary>
    internal double Usual(int month) => _usual[month];

    internal void Add(JudgedSeries series)
    {
        Series++;
        var rates = MonthlyRates.Of(series);
        var rate = rates.Counts.Sum() / rates.Exposure.Sum();
        for (var at = 0; at < rates.Months.Length; at++)
        {
            _signals[rates.Months[at]] += rates.Counts[at];
            _usual[rates.Months[at]] += rate * rates.Exposure[at];
            _noise[rates.Months[at]] += series.Baseline.Dispersion * rate * rates.Exposure[at];
        }
    }

    internal void Add(CourseVotes other, int month)
    {
        Series += other.Series;
        _signals[month] += other._signals[month];
        _usual[month] += other._usual[month];
        _noise[month] += other._noise[month];
    }

    /// <summary>The logarithm of the factor of a month, with half a signal on either side so that nothing has one, and the variance of that.</summary>
    internal (double Log, double Variance) At(int month) => (Math.Log((_signals[month] + 0.5) / (_usual[month] + 0.5)), _noise[month] / (_usual[month] * _usual[month]));
}
