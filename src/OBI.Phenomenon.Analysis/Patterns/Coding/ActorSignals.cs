using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Patterns.Copies;
using OBI.Phenomenon.Analysis.Patterns.Profiles;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Patterns.Coding;

/// <summary>The signals of one state as coded profiles: modus, target, objective and channel in concepts, and the province.</summary>
/// <remarks>
/// A facet of which no signal has two concepts is a field of one label: there concepts exclude one another, and a model that takes them for independent would part a
/// pattern by them. Of other facets a signal has any number.
/// </remarks>
internal sealed class ActorSignals
{
    /// <summary>The place of a signal of which nothing was observed.</summary>
    internal const int NotObserved = -1;

    private static readonly ImmutableArray<Facet> Facets = [Facet.Modus, Facet.Target, Facet.Objective, Facet.Channel];

    /// <summary>Codes the signals of a state.</summary>
    /// <param name="tallies">Its tallies, in any order.</param>
    /// <param name="catalogue">The taxonomy.</param>
    /// <exception cref="TaxonomyException">A tally holds a concept that the taxonomy lacks.</exception>
    internal ActorSignals(IReadOnlyCollection<Tally> tallies, ConceptCatalogue catalogue)
    {
        var profiles = tallies.GroupBy(tally => tally.Profile).Select(group => (group.Key, group.Sum(tally => tally.Signals))).ToList();
        var coded = Facets.Select(facet => new CodedField(catalogue, facet, profiles)).ToList();
        var labels = profiles.ToDictionary(entry => entry.Key, entry => coded.Select(field => field.LabelsOf(entry.Key)).ToArray());
        var regions = tallies.Select(tally => tally.Region.Code).Where(code => code.Length > 0).Distinct().Order(StringComparer.Ordinal).ToImmutableArray();
        ImmutableArray<ProfileField> fields =
        [
            .. coded.Select((field, at) => new ProfileField(
                field.Facet.Name(),
                labels.Values.All(codes => codes[at].Length <= 1) ? FieldKind.Single : FieldKind.Multiple,
                [.. labels.Values.SelectMany(codes => codes[at]).Select(code => code.Value).Distinct().Order(StringComparer.Ordinal)])),
            new ProfileField("region", FieldKind.Single, regions),
        ];
        var numbers = fields.SelectMany(field => field.Labels).Select((label, number) => (label, number)).ToDictionary(pair => pair.label, pair => pair.number, StringComparer.Ordinal);
        var builder = new ProfileTableBuilder(fields);
        var rows = new List<(ActorSignal Signal, int Added)>();

        // In one order, because weights are sums of fractions.
        foreach (var bundle in tallies
            .GroupBy(tally => (tally.Source, tally.Actors, tally.Profile, tally.Region, Unit: Bundle.UnitOf(tally.Start)))
            .OrderBy(bundle => bundle.Key.Profile.Key, StringComparer.Ordinal)
            .ThenBy(bundle => bundle.Key.Source, StringComparer.Ordinal)
            .ThenBy(bundle => bundle.Key.Actors.Key, StringComparer.Ordinal)
            .ThenBy(bundle => bundle.Key.Region.Code, StringComparer.Ordinal)
            .ThenBy(bundle => bundle.Key.Unit))
        {
            // Copies are damped within a week; of a date that is coarser it cannot be told what is a copy.
            var copies = bundle.Sum(tally => tally.Signals);
            var weight = bundle.Key.Unit.Precision <= DatePrecision.Week ? CopyDamping.Weight((int)copies) : copies;
            var codes = labels[bundle.Key.Profile];
            var observed = codes.Select((field, at) => field.Length > 0 ? 1 << at : 0).Sum() | (bundle.Key.Region.Code.Length > 0 ? 1 << codes.Length : 0);
            var numbered = codes.SelectMany(field => field).Select(code => numbers[code.Value]).Concat(bundle.Key.Region.Code is { Length: > 0 } region ? [numbers[region]] : []).ToArray();
            var added = observed == 0 ? NotObserved : builder.Add(observed, numbered, (int)copies, weight);
            foreach (var day in bundle.GroupBy(tally => tally.Start))
            {
                rows.Add((new ActorSignal(added, bundle.Key.Source, (bundle.Key.Actors, bundle.Key.Profile, bundle.Key.Region, bundle.Key.Unit), day.Key, day.Sum(tally => tally.Signals), day.Sum(tally => tally.Reports)), added));
            }
        }

        (Table, var places) = builder.Build();
        Signals = [.. rows.Select(row => row.Signal with { Place = row.Added == NotObserved ? NotObserved : places[row.Added] })];
    }

    /// <summary>The different profiles.</summary>
    internal ProfileTable Table { get; }

    /// <summary>The signals, each with the place of its profile.</summary>
    internal ImmutableArray<ActorSignal> Signals { get; }

    /// <summary>Signals of which something was observed.</summary>
    internal long Observed => Signals.Where(signal => signal.Place >= 0).Sum(signal => signal.Count);
}
