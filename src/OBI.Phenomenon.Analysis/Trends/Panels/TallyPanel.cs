using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Model.Attribution;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Trends.Panels;

/// <summary>Makes the panel of tallies: all states together and each alone; all signals, modi operandi, families of targets, objectives.</summary>
internal sealed class TallyPanel
{
    private readonly AnalysisInput _input;
    private readonly PanelSelection _selection;
    private readonly MonthlyPanelBuilder _builder;
    private readonly SubjectIndex _subjects;
    private readonly bool[] _isFamily;
    private readonly bool[] _isJudged;
    private readonly Dictionary<Profile, int> _profiles = [];
    private readonly Dictionary<(ActorSet Actors, int Profile), int[]> _series = [];
    private readonly HashSet<(Bundle Bundle, int Month)> _bundles = [];

    private TallyPanel(AnalysisInput input, PanelSelection selection)
    {
        _input = input;
        _selection = selection;
        _builder = new MonthlyPanelBuilder(input.Period, input.Members, input.LastDelivered);
        _subjects = new SubjectIndex(input.Catalogue);
        _isFamily = [.. _subjects.Subjects.Select(subject => subject.Concept is { } code && input.Catalogue[code].Parent is null)];
        _isJudged = [.. _subjects.Subjects.Select((subject, place) =>
            subject == Subject.Total || (subject.Concept is not null && (subject.Facet is Facet.Modus or Facet.Objective || (subject.Facet is Facet.Target && _isFamily[place]))))];
    }

    /// <summary>Makes the panel; the order of the tallies does not matter.</summary>
    /// <exception cref="TaxonomyException">A tally holds a concept that the taxonomy lacks.</exception>
    internal static MonthlyPanel Of(AnalysisInput input, PanelSelection selection)
    {
        var panel = new TallyPanel(input, selection);

        // Of copies the first one delivered stands, whatever the order of the tallies.
        foreach (var tally in selection == PanelSelection.BundlesOnce ? input.Tallies.OrderBy(tally => tally.Delivered) : input.Tallies.AsEnumerable())
        {
            panel.Add(tally);
        }

        panel.AddSilentSeries();
        return panel._builder.Build();
    }

    private void AddSilentSeries()
    {
        foreach (var scope in _input.Tallies.Select(tally => tally.Actors).Distinct().SelectMany(set => set.Actors).Distinct().Select(ActorScope.Of).Prepend(ActorScope.All))
        {
            for (var place = 0; place < _isJudged.Length; place++)
            {
                if (_isJudged[place])
                {
                    _builder.SeriesOf(new SeriesKey(scope, _subjects.Subjects[place]), _isFamily[place]);
                }
            }
        }
    }

    private void Add(Tally tally)
    {
        var supplier = _builder.FindSupplier(tally.Source);
        if (supplier < 0 || (_selection == PanelSelection.WithoutPerceived && tally.Grade.Basis == AttributionBasis.Perceived))
        {
            return;
        }

        if (tally.Start.Precision > Period.Finest(_input.Period.Kind))
        {
            if (tally.Start.Start <= _input.Period.Last)
            {
                _builder.AddCoarse(supplier, tally.Start, tally.Delivered, SeriesOf(tally, out _), tally.Signals);
            }

            return;
        }

        var month = _builder.Find(tally.Start);
        if (month < 0)
        {
            return;
        }

        var series = SeriesOf(tally, out var profile);
        var bundle = new Bundle(supplier, tally.Actors, profile, tally.Region, Bundle.UnitOf(tally.Start));
        var isFirst = _selection != PanelSelection.BundlesOnce || _bundles.Add((bundle, month));
        if (isFirst)
        {
            _builder.Add(supplier, month, tally.Start.Precision, tally.Delivered, series, _selection == PanelSelection.BundlesOnce ? 1 : tally.Signals);
        }

        if (tally.Start.Anchor >= _input.Period.First)
        {
            // A week may lie in two months of the period; its bundle is one nevertheless.
            _builder.AddJudged(supplier, series, tally.Reports, _bundles.Add((bundle, -1)) ? 1 : 0);
        }
    }

    private int[] SeriesOf(Tally tally, out int profile)
    {
        _profiles.TryAdd(tally.Profile, _profiles.Count);
        profile = _profiles[tally.Profile];
        if (!_series.TryGetValue((tally.Actors, profile), out var series))
        {
            var places = _subjects.PlacesOf(tally.Profile).Where(place => _isJudged[place]).ToImmutableArray();
            series =
            [
                .. tally.Actors.Actors.Select(ActorScope.Of).Prepend(ActorScope.All)
                    .SelectMany(scope => places.Select(place => _builder.SeriesOf(new SeriesKey(scope, _subjects.Subjects[place]), _isFamily[place]))),
            ];
            _series.Add((tally.Actors, profile), series);
        }

        return series;
    }
}
