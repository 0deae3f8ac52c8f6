using OBI.Phenomenon.Analysis.Counting;

namespace OBI.Phenomenon.Disclosure.Cells;

/// <summary>What is left of a count when a part of its signals is taken off.</summary>
internal static class CountRemainder
{
    /// <summary>Each supplier's rest; of its distinct incidents at least what is left when none was in both.</summary>
    internal static Count LeftOf(this Count part, Count whole)
    {
        var taken = part.BySource.ToDictionary(source => source.Source, StringComparer.Ordinal);
        return new Count(whole.BySource.Select(source => Less(source, taken.GetValueOrDefault(source.Source))));
    }

    private static SourceCount Less(SourceCount whole, SourceCount part) => new(
        whole.Source, Math.Max(0, whole.Signals - part.Signals), Math.Max(0, whole.Reports - part.Reports), Math.Max(0, whole.Distinct - part.Distinct));
}
