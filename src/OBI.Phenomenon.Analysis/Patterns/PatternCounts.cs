using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Patterns.Findings;

namespace OBI.Phenomenon.Analysis.Patterns;

/// <summary>Signals of a state by pattern, period and supplier: each is in one pattern, in the noise, or was not observed.</summary>
internal sealed class PatternCounts
{
    private readonly Window _window;
    private readonly CountCube _cube;
    private readonly int _noise;

    /// <summary>Counts.</summary>
    /// <param name="counted">The signals, and where they count.</param>
    /// <param name="window">The periods.</param>
    internal PatternCounts(CountedSignals counted, Window window)
    {
        _window = window;
        _noise = counted.Patterns + counted.Gone.Length;
        var sources = counted.Signals.Signals.Select(signal => signal.Source).Distinct().Order(StringComparer.Ordinal).ToList();
        _cube = new CountCube(_noise + 2, window.Periods.Length, sources);
        foreach (var bundle in counted.All.GroupBy(each => (each.Signal.Source, each.Signal.Bundle, each.Signal.Place, each.Pattern, Period: window.Find(each.Signal.Start))).Where(group => group.Key.Period >= 0))
        {
            var row = bundle.Key.Place < 0 ? _noise + 1 : bundle.Key.Pattern >= 0 ? bundle.Key.Pattern : _noise;
            _cube.Add(row, bundle.Key.Period, sources.IndexOf(bundle.Key.Source), bundle.Sum(each => each.Signal.Count), bundle.Sum(each => each.Signal.Reports));
        }
    }

    /// <summary>What fits no pattern.</summary>
    internal ImmutableArray<PeriodCount> Noise => Of(_noise);

    /// <summary>What nothing was observed of.</summary>
    internal ImmutableArray<PeriodCount> NotObserved => Of(_noise + 1);

    /// <summary>The signals of a pattern, period by period.</summary>
    /// <param name="pattern">Its number, as in <see cref="CountedSignals"/>.</param>
    internal ImmutableArray<PeriodCount> Of(int pattern) =>
        [.. _window.Periods.Select((period, at) => new PeriodCount(period, _cube.At(pattern, at)))];
}
