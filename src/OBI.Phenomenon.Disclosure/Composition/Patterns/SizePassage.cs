using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Disclosure.Cells;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Disclosure.Composition.Patterns;

/// <summary>Which sizes of a state's patterns pass, in one period.</summary>
/// <remarks>The largest come first, so that it is the small ones that stay inside; a size whose band would tell too much of the others is told as "at least k", or not at all.</remarks>
internal static class SizePassage
{
    /// <summary>The bands that pass, by id of the pattern.</summary>
    internal static ImmutableDictionary<string, SizeBand> Of(IEnumerable<PatternFinding> patterns, Period period, long whole, PrimaryRules rules)
    {
        var threshold = rules.Thresholds.Cell;
        var parts = patterns.Select(pattern => (pattern.Id, Count: CountIn(pattern, period))).ToArray();
        var leeway = new Leeway(threshold, whole, Enumerable.Repeat(whole, parts.Length + 1));
        var passed = ImmutableDictionary.CreateBuilder<string, SizeBand>(StringComparer.Ordinal);
        foreach (var (id, count) in parts.Where(part => rules.PassPattern(part.Count)).OrderByDescending(part => part.Count.Signals).ThenBy(part => part.Id, StringComparer.Ordinal))
        {
            SizeBand[] tellable = [SizeBand.Of(count.Signals, threshold), SizeBand.AtLeast(threshold)];
            foreach (var band in tellable.Where(band => leeway.Admits(whole, band.Least, band.Most ?? whole)).Take(1))
            {
                passed[id] = band;
            }
        }

        return passed.ToImmutable();
    }

    /// <summary>A pattern's count in a period; zero where it has none.</summary>
    internal static Count CountIn(PatternFinding pattern, Period period) =>
        pattern.Counts.FirstOrDefault(each => each.Period == period)?.Count ?? Count.Zero;

    /// <summary>A pattern's count over all periods before one.</summary>
    internal static Count CountBefore(PatternFinding pattern, Period period) =>
        Count.Sum(pattern.Counts.Where(each => each.Period < period).Select(each => each.Count));
}
