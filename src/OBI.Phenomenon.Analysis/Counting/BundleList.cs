using System.Collections.Immutable;
using OBI.Phenomenon.Model.Signals;

namespace OBI.Phenomenon.Analysis.Counting;

/// <summary>All tallies of the window, copies gathered into bundles and names replaced by numbers.</summary>
internal sealed class BundleList
{
    private readonly Dictionary<string, int> _sourceNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<Profile, int> _profileNumbers = [];

    internal BundleList(IReadOnlyList<Tally> tallies, Window window)
    {
        var contents = new Dictionary<(Bundle Key, int Period), (long Signals, long Reports)>();
        var coarse = new HashSet<(ActorSet Actors, int Profile)>();
        foreach (var tally in tallies)
        {
            if (window.Find(tally.Start) is var period and >= 0)
            {
                var key = (new Bundle(NumberOf(tally.Source), tally.Actors, NumberOf(tally.Profile), tally.Region, Bundle.UnitOf(tally.Start)), period);
                var (signals, reports) = contents.GetValueOrDefault(key);
                contents[key] = (signals + tally.Signals, reports + tally.Reports);
            }
            else if (window.MayLieInHistory(tally.Start))
            {
                coarse.Add((tally.Actors, NumberOf(tally.Profile)));
            }
        }

        Contents = [.. contents.Select(entry => new BundleCount(entry.Key.Key, entry.Key.Period, entry.Value.Signals, entry.Value.Reports))];
        Coarse = [.. coarse];
        Sources = [.. _sourceNumbers.OrderBy(entry => entry.Value).Select(entry => entry.Key)];
        Profiles = [.. _profileNumbers.OrderBy(entry => entry.Value).Select(entry => entry.Key)];
        Scopes =
        [
            ActorScope.All,
            .. Contents.Select(content => content.Key.Actors).Distinct().SelectMany(set => set.Actors).Distinct().Order().Select(ActorScope.Of),
        ];
    }

    /// <summary>Every bundle of the window, once for each period it has signals in.</summary>
    internal ImmutableArray<BundleCount> Contents { get; }

    /// <summary>What was reported with too coarse a date, but perhaps within the history.</summary>
    internal ImmutableArray<(ActorSet Actors, int Profile)> Coarse { get; }

    /// <summary>The suppliers, at their numbers.</summary>
    internal ImmutableArray<string> Sources { get; }

    /// <summary>The profiles, at their numbers.</summary>
    internal ImmutableArray<Profile> Profiles { get; }

    /// <summary>All, and each state named, in code order.</summary>
    internal ImmutableArray<ActorScope> Scopes { get; }

    private int NumberOf(string source)
    {
        _sourceNumbers.TryAdd(source, _sourceNumbers.Count);
        return _sourceNumbers[source];
    }

    private int NumberOf(Profile profile)
    {
        _profileNumbers.TryAdd(profile, _profileNumbers.Count);
        return _profileNumbers[profile];
    }
}
