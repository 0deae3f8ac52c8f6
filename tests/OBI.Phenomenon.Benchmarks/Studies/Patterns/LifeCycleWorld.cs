using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Analysis.Patterns.LifeCycles;

namespace OBI.Phenomenon.Benchmarks.Studies.Patterns;

/// <summary>Sequences of our own: other vocabularies, sizes and rules of change than the shared ones, and traps in which nothing of the kind happens.</summary>
internal sealed class LifeCycleWorld
{
    private const int Quarters = 9;
    private static readonly int[] Vocabulary = [18, 10, 9, 8, 12];

    private readonly string _scenario;
    private readonly int _seed;
    private readonly Random _random;
    private readonly List<double[][]> _profiles = [];
    private readonly List<double[]> _sizes = [];
    private readonly List<TrackedEvent> _events = [];
    private readonly int _at;

    internal LifeCycleWorld(string scenario, int seed)
    {
        (_scenario, _seed) = (scenario, seed);
        _random = new Random((1000 * seed) + Array.IndexOf(Scenarios, scenario));
        _at = 3 + _random.Next(3);
        for (var pattern = 0; pattern < 3; pattern++)
        {
            Plant(NewProfile(), Level(scenario == "W13-thin" ? 12 : 25 + _random.Next(40)));
        }
    }

    /// <summary>The scenarios; those that end in <c>-trap</c> hold no event.</summary>
    internal static string[] Scenarios { get; } =
    [
        "W01-stable-trap", "W02-emerge", "W03-vanish", "W04-replace", "W05-split", "W06-offshoot", "W07-merge", "W08-join", "W09-drift-trap",
        "W10-siblings-trap", "W11-campaign-trap", "W12-recur", "W13-thin", "W14-grow", "W15-shrink",
    ];

    /// <summary>Draws the signals.</summary>
    internal QuarterlySeries Simulate()
    {
        Change();
        var noise = NoiseProfile();
        var signals = new List<QuarterlySignal>();
        for (var quarter = 0; quarter < Quarters; quarter++)
        {
            var general = _scenario == "W11-campaign-trap" && (quarter == _at || quarter == _at + 1) ? 1.8 : 1;
            for (var pattern = 0; pattern < _profiles.Count; pattern++)
            {
                Draw(signals, quarter, Poisson(_sizes[pattern][quarter] * general), pattern, pattern == 0 && _scenario == "W09-drift-trap" ? Drifted(quarter) : _profiles[pattern]);
            }

            Draw(signals, quarter, Poisson(5 * general), -1, noise);
        }

        return new QuarterlySeries($"{_scenario}_s{_seed}", [.. signals.Where(signal => signal.Labels.Any(labels => labels.Length > 0))], _events);
    }

    private void Change()
    {
        switch (_scenario)
        {
            case "W02-emerge" or "W13-thin":
                Plant(NewProfile(), From(Level(_scenario == "W13-thin" ? 11 : 30), _at));
                Event(LifeCycleKind.Emerging, [], [3]);
                break;
            case "W03-vanish":
                _sizes[0] = Until(_sizes[0], _at);
                Event(LifeCycleKind.Vanished, [0], []);
                break;
            case "W04-replace":
                _sizes[0] = Until(_sizes[0], _at);
                Plant(NewProfile(), From(Level(40), _at));
                Event(LifeCycleKind.Vanished, [0], []);
                Event(LifeCycleKind.Emerging, [], [3]);
                break;
            case "W05-split":
                Plant(Child(_profiles[0], 2), From(Scaled(_sizes[0], 0.55), _at));
                Plant(Child(_profiles[0], 2), From(Scaled(_sizes[0], 0.45), _at));
                _sizes[0] = Until(_sizes[0], _at);
                Event(LifeCycleKind.Splitting, [0], [3, 4]);
                break;
            case "W06-offshoot":
                Plant(Child(_profiles[0], 1), From(Scaled(_sizes[0], 0.7), _at));
                Event(LifeCycleKind.Splitting, [0], [0, 3]);
                break;
            case "W07-merge":
                Plant(Mixture(), From(Scaled(_sizes[0], 1, _sizes[1]), _at));
                (_sizes[0], _sizes[1]) = (Until(_sizes[0], _at), Until(_sizes[1], _at));
                Event(LifeCycleKind.Merging, [0, 1], [3]);
                break;
            case "W08-join":
                _profiles[1] = Child(_profiles[0], 1);
                _sizes[0] = [.. _sizes[0].Select((size, quarter) => quarter < _at ? size : size + _sizes[1][quarter])];
                _sizes[1] = Until(_sizes[1], _at);
                Event(LifeCycleKind.Merging, [0, 1], [0]);
                break;
            case "W10-siblings-trap":
                Plant(Child(_profiles[0], 2), Level(30));
                break;
            case "W12-recur":
                _sizes[0] = [.. _sizes[0].Select((size, quarter) => quarter >= 3 && quarter < 6 ? 0 : size)];
                _events.Add(new TrackedEvent(LifeCycleKind.Vanished, 3, [0], []));
                _events.Add(new TrackedEvent(LifeCycleKind.Recurring, 6, [0], [0]));
                break;
            case "W14-grow":
                _sizes[0] = [.. _sizes[0].Select((size, quarter) => quarter < _at ? size : 2.2 * size)];
                Event(LifeCycleKind.Growing, [0], [0]);
                break;
            case "W15-shrink":
                _sizes[0] = [.. _sizes[0].Select((size, quarter) => quarter < _at ? size : size / 3)];
                Event(LifeCycleKind.Shrinking, [0], [0]);
                break;
        }
    }

    private void Plant(double[][] profile, double[] sizes)
    {
        _profiles.Add(profile);
        _sizes.Add(sizes);
    }

    private void Event(LifeCycleKind kind, int[] sources, int[] targets) => _events.Add(new TrackedEvent(kind, _at, [.. sources], [.. targets]));

    /// <summary>Each field has one to three labels of its own, and a little of all others.</summary>
    private double[][] NewProfile() => [.. Vocabulary.Select((_, field) => NewField(field))];

    private double[] NewField(int field)
    {
        var labels = Enumerable.Range(0, Vocabulary[field]).Select(_ => 0.1 * _random.NextDouble()).ToArray();
        for (var own = 1 + _random.Next(field == 0 ? 3 : 2); own > 0; own--)
        {
            labels[_random.Next(labels.Length)] = 0.55 + (0.4 * _random.NextDouble());
        }

        return labels;
    }

    private static double[][] NoiseProfile() => [.. Vocabulary.Select(size => Enumerable.Range(0, size).Select(_ => 0.25).ToArray())];

    private double[][] Child(double[][] parent, int renewed)
    {
        var fields = Enumerable.Range(0, parent.Length).OrderBy(_ => _random.Next()).Take(renewed).ToHashSet();
        return [.. parent.Select((labels, field) => fields.Contains(field) ? NewField(field) : labels)];
    }

    /// <summary>What two patterns are together, with one field of its own.</summary>
    private double[][] Mixture()
    {
        var renewed = _random.Next(Vocabulary.Length);
        return [.. _profiles[0].Select((labels, field) => field == renewed ? NewField(field) : labels.Zip(_profiles[1][field], (left, right) => (left + right) / 2).ToArray())];
    }

    /// <summary>The first pattern, two of its fields on their way to the next one's.</summary>
    private double[][] Drifted(int quarter) =>
        [.. _profiles[0].Select((labels, field) => field is 1 or 3 ? labels.Zip(_profiles[1][field], (left, right) => left + ((right - left) * 0.6 * quarter / (Quarters - 1))).ToArray() : labels)];

    private static double[] Level(double size) => [.. Enumerable.Repeat(size, Quarters)];

    private static double[] From(double[] sizes, int quarter) => [.. sizes.Select((size, at) => at < quarter ? 0 : size)];

    private static double[] Until(double[] sizes, int quarter) => [.. sizes.Select((size, at) => at < quarter ? size : 0)];

    private static double[] Scaled(double[] sizes, double factor, double[]? more = null) => [.. sizes.Select((size, at) => (size * factor) + (more?[at] ?? 0))];

    private void Draw(List<QuarterlySignal> signals, int quarter, int count, int pattern, double[][] profile)
    {
        for (; count > 0; count--)
        {
            signals.Add(new QuarterlySignal(quarter, [.. profile.Select((labels, field) => _random.NextDouble() < 0.12 ? [] : field == profile.Length - 1 ? One(labels) : Many(labels))], pattern));
        }
    }

    private string[] Many(double[] labels) => [.. labels.Select((chance, label) => (chance, label)).Where(pair => _random.NextDouble() < pair.chance).Select(pair => $"l{pair.label:00}")];

    private string[] One(double[] labels)
    {
        var left = _random.NextDouble() * labels.Sum();
        var label = 0;
        while (label < labels.Length - 1 && (left -= labels[label]) > 0)
        {
            label++;
        }

        return [$"l{label:00}"];
    }

    private int Poisson(double mean)
    {
        var (count, left) = (-1, mean);
        do
        {
            left += Math.Log(1 - _random.NextDouble());
            count++;
        }
        while (left > 0);
        return count;
    }
}
