using OBI.Phenomenon.Model.Attribution;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Store.Sqlite;
using OBI.Phenomenon.Store.Tallies;

namespace OBI.Phenomenon.Store.Dimensions;

/// <summary>Turns a signal into the store's own numbers.</summary>
internal sealed class SignalCoder : IDisposable
{
    private readonly Dimension<ActorSet> _actorSets;
    private readonly Dimension<Region> _regions;
    private readonly Dimension<Profile> _profiles;
    private readonly Dimension<Grade> _grades;

    internal SignalCoder(StoreConnection connection, string taxonomyVersion)
    {
        _actorSets = new(
            connection,
            "SELECT id FROM actor_set WHERE key = ?1",
            "INSERT INTO actor_set (key) VALUES (?1)",
            actors => [actors.Key]);
        _regions = new(
            connection,
            "SELECT id FROM region WHERE key = ?1",
            "INSERT INTO region (key) VALUES (?1)",
            region => [region.Code]);
        _profiles = new(
            connection,
            "SELECT id FROM profile WHERE hash = ?1 AND taxonomy_version = ?2 AND key = ?3",
            "INSERT INTO profile (hash, taxonomy_version, key) VALUES (?1, ?2, ?3)",
            profile => [profile.Hash, taxonomyVersion, profile.Key]);
        _grades = new(
            connection,
            "SELECT id FROM grade WHERE key = ?1",
            "INSERT INTO grade (key) VALUES (?1)",
            grade => [grade.Key]);
    }

    internal TallyKey Code(Signal signal, long batch) => new(
        batch,
        _actorSets.IdOf(signal.Actors),
        signal.Start.Start.DayNumber,
        (int)signal.Start.Precision,
        signal.Received.DayNumber,
        _regions.IdOf(signal.Region),
        _profiles.IdOf(signal.Profile),
        _grades.IdOf(signal.Grade));

    public void Dispose()
    {
        _actorSets.Dispose();
        _regions.Dispose();
        _profiles.Dispose();
        _grades.Dispose();
    }
}
