namespace OBI.Phenomenon.Benchmarks.Studies.Patterns;

/// <summary>Signals of one state drawn from patterns with chance of its own: not the worlds of the reference folder.</summary>
internal sealed class PatternWorld(PatternWorldKind kind, int signals, int patterns, int seed)
{
    private const double NoiseShare = 0.05;
    private const double Missing = 0.1;
    private const int Quarters = 8;

    private static readonly int[] FieldSizes = [16, 12, 8, 10, 12];

    private readonly Random _chance = new(seed);

    /// <summary>Draws the signals.</summary>
    internal PatternSeries Draw()
    {
        var usual = FieldSizes.Select(Usual).ToArray();
        var profiles = Enumerable.Range(0, patterns).Select(_ => FieldSizes.Select((_, field) => Profile(usual[field], field)).ToArray()).ToList();
        if (kind == PatternWorldKind.SharedBySecondState)
        {
            Share(profiles);
        }

        var sizes = Enumerable.Range(0, patterns).Select(_ => 0.5 + _chance.NextDouble()).ToArray();
        var rows = new List<string[][]>();
        var truth = new List<int>();
        while (rows.Count < signals)
        {
            var quarter = rows.Count * Quarters / signals;
            var pattern = _chance.NextDouble() < NoiseShare ? -1 : Pick([.. sizes.Select((size, number) => size * Season(number, quarter))]);
            var row = FieldSizes.Select((_, field) => Values(pattern < 0 ? usual[field] : profiles[pattern][field], field, quarter, pattern < 0)).ToArray();
            if (row.Any(values => values.Length > 0))
            {
                rows.Add(row);
                truth.Add(pattern);
            }
        }

        return PatternSeries.Of(rows, null, [.. truth]);
    }

    /// <summary>How common labels are in the state: a few in nearly everything, most seldom.</summary>
    private double[] Usual(int labels)
    {
        var ranks = Enumerable.Range(1, labels).OrderBy(_ => _chance.Next()).ToArray();
        return [.. ranks.Select(rank => 0.45 / Math.Pow(rank, kind == PatternWorldKind.Plain ? 0.3 : 0.8))];
    }

    /// <summary>A pattern's own labels on top of what is usual; skewed worlds leave the commonest label common.</summary>
    private double[] Profile(double[] usual, int field)
    {
        var own = Enumerable.Range(0, usual.Length).OrderBy(_ => _chance.Next()).Take(field == 4 ? 1 : 2).ToHashSet();
        return [.. usual.Select((probability, label) => own.Contains(label) ? 0.55 + (0.35 * _chance.NextDouble()) : probability * (kind == PatternWorldKind.Plain ? 0.2 : 0.35))];
    }

    /// <summary>Every second pattern is that of another state's playbook: it has the means and channels of the one before it, and other targets and objectives.</summary>
    private static void Share(List<double[][]> profiles)
    {
        for (var number = 1; number < profiles.Count; number += 2)
        {
            (profiles[number][0], profiles[number][3]) = (profiles[number - 1][0], profiles[number - 1][3]);
        }
    }

    private double Season(int pattern, int quarter) =>
        kind == PatternWorldKind.Seasonal ? 1 + (0.9 * Math.Sin((quarter + pattern) * Math.PI / 2)) : 1;

    private string[] Values(double[] probabilities, int field, int quarter, bool isNoise)
    {
        var missing = kind == PatternWorldKind.Seasonal && quarter % 4 == 0 ? 3 * Missing : Missing;
        if (_chance.NextDouble() < missing)
        {
            return [];
        }

        if (field == 4)
        {
            return [$"f{field}l{Pick(isNoise ? [.. probabilities.Select(_ => 1.0)] : probabilities):D2}"];
        }

        var level = isNoise ? probabilities.Average() : 0;
        return [.. probabilities.Index().Where(label => _chance.NextDouble() < (isNoise ? (label.Item + level) / 2 : label.Item)).Select(label => $"f{field}l{label.Index:D2}")];
    }

    private int Pick(double[] weights)
    {
        var left = _chance.NextDouble() * weights.Sum();
        return Math.Max(0, Array.FindIndex(weights, weight => (left -= weight) < 0));
    }
}
