using OBI.Phenomenon.Analysis.Patterns.Dissimilarities;

namespace OBI.Phenomenon.Analysis.Patterns.SecondOpinions;

/// <summary>Finds the items that others are least unlike (PAM, Kaufman and Rousseeuw 1990, chapter 2).</summary>
/// <remarks>
/// BUILD adds, one by one, the item that lowers the objective most, of equal ones the last; SWAP makes the best exchange, of equal ones the
/// first, as long as one helps. An exchange is weighed for all medoids at once (Schubert and Rousseeuw 2019, FastPAM1), which changes no result.
/// </remarks>
public sealed class PartitioningAroundMedoids
{
    /// <summary>A gain below this share of the objective is rounding.</summary>
    private const double Rounding = 1e-13;

    private readonly DissimilarityMatrix _matrix;
    private readonly List<int> _medoids = [];
    private readonly int[] _nearest;
    private readonly double[] _first;
    private readonly double[] _second;

    private PartitioningAroundMedoids(DissimilarityMatrix matrix)
    {
        _matrix = matrix;
        _nearest = new int[matrix.Items];
        _first = new double[matrix.Items];
        _second = new double[matrix.Items];
    }

    /// <summary>Finds groups.</summary>
    /// <param name="matrix">How unlike the items are.</param>
    /// <param name="groups">How many, from 1 to the number of items.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer items than groups, or no groups.</exception>
    public static Medoids Find(DissimilarityMatrix matrix, int groups)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(groups, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(groups, matrix.Items);
        var search = new PartitioningAroundMedoids(matrix);
        search.Build(groups);
        while (search.Swap())
        {
        }

        return search.Result();
    }

    private void Build(int groups)
    {
        var farthest = 0.0;
        for (var left = 0; left < _matrix.Items; left++)
        {
            for (var right = 0; right < left; right++)
            {
                farthest = Math.Max(farthest, _matrix[left, right]);
            }
        }

        Array.Fill(_first, (1.1 * farthest) + 1);
        while (_medoids.Count < groups)
        {
            var (best, most) = (-1, 0.0);
            foreach (var item in Others())
            {
                double gain = 0;
                for (var other = 0; other < _matrix.Items; other++)
                {
                    gain += Math.Max(0, _first[other] - _matrix[item, other]);
                }

                (best, most) = gain >= most ? (item, gain) : (best, most);
            }

            _medoids.Add(best);
            Assign();
        }
    }

    private bool Swap()
    {
        var objective = _first.Sum();
        var (item, medoid, least) = (-1, -1, 0.0);
        var loss = new double[_medoids.Count];
        foreach (var candidate in Others())
        {
            var shared = Weigh(candidate, loss);
            for (var place = 0; place < loss.Length; place++)
            {
                var change = shared + loss[place];
                if (change < least - (Rounding * objective) || (change < least + (Rounding * objective) && item == candidate && _medoids[place] < _medoids[medoid]))
                {
                    (item, medoid, least) = (candidate, place, change);
                }
            }
        }

        if (item < 0)
        {
            return false;
        }

        _medoids[medoid] = item;
        Assign();
        return true;
    }

    /// <summary>What changes when a candidate comes in, and for each medoid what its leaving adds to that.</summary>
    private double Weigh(int candidate, double[] loss)
    {
        double shared = 0;
        Array.Clear(loss);
        for (var other = 0; other < _matrix.Items; other++)
        {
            var distance = _matrix[candidate, other];
            var nearer = Math.Min(0, distance - _first[other]);
            shared += nearer;
            loss[_nearest[other]] += Math.Min(distance, _second[other]) - _first[other] - nearer;
        }

        return shared;
    }

    private void Assign()
    {
        for (var item = 0; item < _matrix.Items; item++)
        {
            (_nearest[item], _first[item], _second[item]) = (0, double.PositiveInfinity, double.PositiveInfinity);
            foreach (var (place, medoid) in _medoids.Index())
            {
                var distance = _matrix[item, medoid];
                if (distance < _first[item])
                {
                    (_nearest[item], _first[item], _second[item]) = (place, distance, _first[item]);
                }
                else if (distance < _second[item])
                {
                    _second[item] = distance;
                }
            }
        }
    }

    private IEnumerable<int> Others() => Enumerable.Range(0, _matrix.Items).Where(item => !_medoids.Contains(item));

    /// <summary>Of equally near medoids an item belongs to the first item's, a medoid to itself.</summary>
    private Medoids Result()
    {
        _medoids.Sort();
        Assign();
        foreach (var (place, medoid) in _medoids.Index())
        {
            _nearest[medoid] = place;
        }

        var order = _nearest.Distinct().ToList();
        return new Medoids([.. order.Select(place => _medoids[place])], [.. _nearest.Select(place => order.IndexOf(place))], _first.Sum() / _matrix.Items);
    }
}
