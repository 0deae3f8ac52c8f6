using OBI.Phenomenon.Model.Signals;

namespace OBI.Phenomenon.Analysis.Counting;

/// <summary>The counts of one scope: one pass over the bundles that name its state.</summary>
internal sealed class ScopeCounts
{
    private readonly CountCube _cube;
    private readonly bool[] _mayBeOlder;

    internal ScopeCounts(ActorScope scope, BundleList bundles, int[][] places, int subjects, Window window)
    {
        Scope = scope;
        _cube = new CountCube(subjects, window.Periods.Length, bundles.Sources);
        _mayBeOlder = new bool[subjects];
        foreach (var (key, period, signals, reports) in bundles.Contents)
        {
            if (Names(key.Actors, scope))
            {
                foreach (var place in places[key.Profile])
                {
                    _cube.Add(place, period, key.Source, signals, reports);
                }
            }
        }

        foreach (var (actors, profile) in bundles.Coarse)
        {
            if (Names(actors, scope))
            {
                foreach (var place in places[profile])
                {
                    _mayBeOlder[place] = true;
                }
            }
        }
    }

    internal ActorScope Scope { get; }

    internal Count At(int place, int period) => _cube.At(place, period);

    /// <summary>Whether something of this kind was reported with a date too coarse to say that it is not from the history.</summary>
    internal bool MayBeOlder(int place) => _mayBeOlder[place];

    private static bool Names(ActorSet set, ActorScope scope) => scope.Actor is not { } actor || set.Actors.Contains(actor);
}
