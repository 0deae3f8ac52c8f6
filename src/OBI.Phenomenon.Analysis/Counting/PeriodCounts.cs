using System.Collections.Immutable;
using OBI.Phenomenon.Model.Attribution;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Counting;

/// <summary>The counts that are made of the period judged alone.</summary>
internal static class PeriodCounts
{
    internal static ImmutableArray<CrossCount> TargetByModus(BundleList bundles, ConceptCatalogue catalogue, Window window)
    {
        var counts = new KeyedCounts<(ConceptCode Target, ConceptCode Modus)>();
        foreach (var (key, period, signals, reports) in bundles.Contents)
        {
            if (period != window.Last)
            {
                continue;
            }

            var profile = bundles.Profiles[key.Profile];
            foreach (var target in Families(profile, Facet.Target, catalogue))
            {
                foreach (var modus in Families(profile, Facet.Modus, catalogue))
                {
                    counts.Add((target, modus), bundles.Sources[key.Source], key, signals, reports);
                }
            }
        }

        return [.. counts.Counts.OrderBy(cell => cell.Key).Select(cell => new CrossCount(cell.Key.Target, cell.Key.Modus, cell.Count))];
    }

    internal static ImmutableArray<ActorSetCount> ActorSets(BundleList bundles, Window window)
    {
        var counts = new KeyedCounts<(ActorSet Actors, int Period)>();
        foreach (var (key, period, signals, reports) in bundles.Contents)
        {
            counts.Add((key.Actors, period), bundles.Sources[key.Source], key, signals, reports);
        }

        return
        [
            .. counts.Counts
                .OrderBy(cell => cell.Key.Actors.Key, StringComparer.Ordinal)
                .ThenBy(cell => cell.Key.Period)
                .Select(cell => new ActorSetCount(cell.Key.Actors, window.Periods[cell.Key.Period], cell.Count)),
        ];
    }

    internal static ImmutableArray<BasisCount> Bases(IReadOnlyList<Tally> tallies, Window window)
    {
        var profiles = new Dictionary<Profile, int>();
        var counts = new KeyedCounts<(ActorScope Actor, AttributionBasis Basis)>();
        foreach (var tally in tallies.Where(tally => window.Find(tally.Start) == window.Last))
        {
            var bundle = BundleOf(tally, profiles);
            foreach (var scope in tally.Actors.Actors.Select(ActorScope.Of).Prepend(ActorScope.All))
            {
                counts.Add((scope, tally.Grade.Basis), tally.Source, bundle, tally.Signals, tally.Reports);
            }
        }

        return [.. counts.Counts.OrderBy(cell => cell.Key).Select(cell => new BasisCount(cell.Key.Actor, cell.Key.Basis, cell.Count))];
    }

    internal static ImmutableArray<PrecisionCount> Precisions(IReadOnlyList<Tally> tallies, Window window)
    {
        var profiles = new Dictionary<Profile, int>();
        var counts = new KeyedCounts<DatePrecision>();
        foreach (var tally in tallies.Where(tally => window.Find(tally.Start) == window.Last || window.MayLieInPeriod(tally.Start)))
        {
            counts.Add(tally.Start.Precision, tally.Source, BundleOf(tally, profiles), tally.Signals, tally.Reports);
        }

        return [.. counts.Counts.OrderBy(cell => cell.Key).Select(cell => new PrecisionCount(cell.Key, cell.Count))];
    }

    private static IEnumerable<ConceptCode> Families(Profile profile, Facet facet, ConceptCatalogue catalogue) => profile.Concepts
        .Where(code => catalogue[code].Facet == facet)
        .Select(catalogue.FamilyOf)
        .Distinct();

    private static Bundle BundleOf(Tally tally, Dictionary<Profile, int> profiles)
    {
        profiles.TryAdd(tally.Profile, profiles.Count);

        // A key already tells its supplier, so bundles need not.
        return new Bundle(0, tally.Actors, profiles[tally.Profile], tally.Region, Bundle.UnitOf(tally.Start));
    }
}
