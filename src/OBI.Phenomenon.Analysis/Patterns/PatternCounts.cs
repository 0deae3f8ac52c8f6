using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Patterns.Coding;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;

namespace OBI.Phenomenon.Analysis.Patterns;

/// <summary>Signals of a state by pattern, period and supplier: each is in one pattern, in the noise, or was not observed.</summary>
internal sealed class PatternCounts
{
    private readonly Window _window;
    private readonly CountCube _cube;
    private readonly int _patterns;

    /// <summary>Counts.</summary>
    /// <param name="signals">The signals.</param>
    /// <param name="result">The model; without one all that was observed counts as noise.</param>
    /// <param name="window">The periods.</param>
    internal PatternCounts(ActorSignals signals, LatentClassResult? result, Window window)
    {
        _window = window;
        _patterns = result?.Model.Patterns ?? 0;
        var sources = signals.Signals.Select(signal => signal.Source).Distinct().Order(StringComparer.Ordinal).ToList();
        _cube = new CountCube(_patterns + 2, window.Periods.Length, sources);
        foreach (var bundle in signals.Signals.GroupBy(signal => (signal.Source, signal.Bundle, signal.Place, Period: window.Find(signal.Start))).Where(group => group.Key.Period >= 0))
        {
            var pattern = bundle.Key.Place < 0 ? _patterns + 1
                : result is not null && result.Assignments[bundle.Key.Place].Pattern is >= 0 and var assigned ? assigned
                : _patterns;
            _cube.Add(pattern, bundle.Key.Period, sources.IndexOf(bundle.Key.Source), bundle.Sum(signal => signal.Count), bundle.Sum(signal => signal.Reports));
        }
    }

    /// <summary>What fits no pattern.</summary>
    internal ImmutableArray<PeriodCount> Noise => Of(_patterns);

    /// <summary>What nothing was observed of.</summary>
    internal ImmutableArray<PeriodCount> NotObserved => Of(_patterns + 1);

    /// <summary>The signals of a pattern, period by period.</summary>
    internal ImmutableArray<PeriodCount> Of(int pattern) =>
        [.. _window.Periods.Select((period, at) => new PeriodCount(period, _cube.At(pattern, at)))];
}
