namespace OBI.Phenomenon.Analysis.Trends.Regression;

/// <summary>Log-linear regression of counts on a level for each group and one common slope in time, by iteratively reweighted least squares.</summary>
/// <remarks>
/// The same iteration as <see cref="PoissonRegression"/>: it starts, stops and keeps its working weights as R's <c>glm.fit</c> does. Levels of
/// groups do not interact except through the slope, so sums per group replace the normal equations. One object is used for many fits; nothing is allocated by a fit.
/// </remarks>
/// <param name="capacity">Rows at most.</param>
/// <param name="groups">Groups at most.</param>
internal sealed class GroupedPoissonRegression(int capacity, int groups)
{
    private const int MostIterations = 25;
    private const double Tolerance = 1e-8;
    private const double SmallestMean = 2.220446049250313e-16;

    /// <summary>Share of the time's squared length that must be left within groups.</summary>
    private const double Independence = 1e-11;

    private readonly double[] _count = new double[capacity];
    private readonly double[] _logCount = new double[capacity];
    private readonly double[] _start = new double[capacity];
    private readonly double[] _time = new double[capacity];
    private readonly double[] _offset = new double[capacity];
    private readonly int[] _group = new int[capacity];
    private readonly double[] _eta = new double[capacity];
    private readonly double[] _mean = new double[capacity];
    private readonly double[] _working = new double[capacity];
    private readonly GroupSums[] _sums = new GroupSums[groups];
    private readonly double[] _level = new double[groups];
    private double _spread;
    private double _centre;
    private bool _hasSlope;

    internal int Rows { get; private set; }

    internal ReadOnlySpan<double> Counts => _count.AsSpan(0, Rows);

    /// <summary>The fitted mean of each row.</summary>
    internal ReadOnlySpan<double> Mean => _mean.AsSpan(0, Rows);

    /// <summary>The working weight of each row in the last iteration, from the means before its update.</summary>
    internal ReadOnlySpan<double> WorkingWeights => _working.AsSpan(0, Rows);

    /// <summary>Change of the log rate in a unit of time; 0 when fitted without.</summary>
    internal double Slope { get; private set; }

    /// <summary>Times the dispersion, the variance of <see cref="Slope"/>.</summary>
    internal double SlopeVariance => 1 / _spread;

    /// <summary>Observations less coefficients.</summary>
    internal int DegreesOfFreedom { get; private set; }

    /// <summary>Forgets all rows.</summary>
    internal void Clear() => Rows = 0;

    /// <summary>Adds a row.</summary>
    internal void Add(double count, double time, int group, double offset)
    {
        _count[Rows] = count;
        _logCount[Rows] = count == 0 ? 0 : Math.Log(count);
        _start[Rows] = Math.Log(count + 0.1);
        _time[Rows] = time;
        _offset[Rows] = offset;
        _group[Rows] = group;
        Rows++;
    }

    /// <summary>Fits; false when the coefficients are not unique or the iteration does not settle.</summary>
    /// <param name="withSlope">Whether time counts.</param>
    /// <param name="weights">Prior weight of each row, or empty.</param>
    internal bool TryFit(bool withSlope, ReadOnlySpan<double> weights)
    {
        _hasSlope = withSlope;
        _centre = Rows == 0 ? 0 : (_time[0] + _time[Rows - 1]) / 2;
        var deviance = 0.0;
        for (var row = 0; row < Rows; row++)
        {
            _eta[row] = _start[row];
            _mean[row] = _count[row] + 0.1;
            deviance += Deviance(row, _eta[row], weights);
        }

        for (var iteration = 0; iteration < MostIterations; iteration++)
        {
            Sum(weights);
            if (!TrySolve())
            {
                return false;
            }

            var before = deviance;
            deviance = Update(weights);
            if (!double.IsFinite(deviance))
            {
                return false;
            }

            if (Math.Abs(deviance - before) / (Math.Abs(deviance) + 0.1) < Tolerance)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a level was fitted for a group.</summary>
    internal bool Knows(int group) => _sums[group].Weight > 0;

    /// <summary>The linear predictor without offset.</summary>
    internal double Predict(int group, double time) => _level[group] + (Slope * (time - _centre));

    /// <summary>Times the dispersion, the variance of <see cref="Predict"/>.</summary>
    internal double Variance(int group, double time)
    {
        ref readonly var sums = ref _sums[group];
        var distance = time - _centre - (sums.Time / sums.Weight);
        return (1 / sums.Weight) + (_hasSlope ? distance * distance / _spread : 0);
    }

    /// <summary>How much of its own fit a row determines, from 0 to 1.</summary>
    internal double Leverage(int row) => _working[row] * Variance(_group[row], _time[row]);

    private void Sum(ReadOnlySpan<double> weights)
    {
        Array.Clear(_sums);
        for (var row = 0; row < Rows; row++)
        {
            var mean = _mean[row];
            var prior = weights.IsEmpty ? 1 : weights[row];
            var weight = prior * mean;
            var response = prior * ((mean * (_eta[row] - _offset[row])) + _count[row] - mean);
            var time = _time[row] - _centre;
            _working[row] = weight;
            ref var sums = ref _sums[_group[row]];
            sums.Weight += weight;
            sums.Time += weight * time;
            sums.TimeSquared += weight * time * time;
            sums.Response += response;
            sums.TimeResponse += response * time;
        }
    }

    private bool TrySolve()
    {
        double own = 0, all = 0, shared = 0;
        var coefficients = _hasSlope ? 1 : 0;
        foreach (ref readonly var sums in _sums.AsSpan())
        {
            if (sums.Weight > 0)
            {
                coefficients++;
                all += sums.TimeSquared;
                own += sums.TimeSquared - (sums.Time * sums.Time / sums.Weight);
                shared += sums.TimeResponse - (sums.Time * sums.Response / sums.Weight);
            }
        }

        _spread = own;
        DegreesOfFreedom = Rows - coefficients;
        if (DegreesOfFreedom <= 0 || (_hasSlope && !(own > Independence * all)))
        {
            return false;
        }

        Slope = _hasSlope ? shared / own : 0;
        for (var group = 0; group < _sums.Length; group++)
        {
            ref readonly var sums = ref _sums[group];
            _level[group] = (sums.Response - (Slope * sums.Time)) / sums.Weight;
        }

        return true;
    }

    private double Update(ReadOnlySpan<double> weights)
    {
        var deviance = 0.0;
        for (var row = 0; row < Rows; row++)
        {
            var eta = _level[_group[row]] + (Slope * (_time[row] - _centre)) + _offset[row];
            var mean = Math.Exp(eta);
            _eta[row] = eta;
            _mean[row] = mean > SmallestMean ? mean : SmallestMean;
            deviance += Deviance(row, mean > SmallestMean ? eta : Math.Log(SmallestMean), weights);
        }

        return deviance;
    }

    private double Deviance(int row, double logMean, ReadOnlySpan<double> weights)
    {
        var count = _count[row];
        return 2 * (weights.IsEmpty ? 1 : weights[row]) * ((count * (_logCount[row] - logMean)) - (count - _mean[row]));
    }

    private struct GroupSums
    {
        internal double Weight;
        internal double Time;
        internal double TimeSquared;
        internal double Response;
        internal double TimeResponse;
    }
}
