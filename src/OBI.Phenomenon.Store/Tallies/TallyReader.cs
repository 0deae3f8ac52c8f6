using System.Runtime.InteropServices;
using OBI.Phenomenon.Model.Attribution;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Store.Dimensions;
using OBI.Phenomenon.Store.Sqlite;

namespace OBI.Phenomenon.Store.Tallies;

/// <summary>Reads the tallies as known at a sequence, added up over deliveries of one day and days of receipt.</summary>
internal sealed class TallyReader(StoreConnection connection)
{
    // A week belongs to the period of its Thursday: precision 1 is a week.
    private const string Sql =
        """
        SELECT tally.source, actor_set, start, precision, region, profile, grade, signals, reports, batch.delivered
        FROM tally JOIN batch ON batch.id = tally.batch
        WHERE start + CASE precision WHEN 1 THEN 3 ELSE 0 END BETWEEN ?2 AND ?3
          AND added_seq <= ?1 AND (withdrawn_seq IS NULL OR withdrawn_seq > ?1)
        """;

    private readonly ValueTable<string> _sources = new(connection, "source", key => key);
    private readonly ValueTable<ActorSet> _actorSets = new(connection, "actor_set", ActorSet.Parse);
    private readonly ValueTable<Region> _regions = new(connection, "region", Region.Parse);
    private readonly ValueTable<Profile> _profiles = new(connection, "profile", Profile.Parse);
    private readonly ValueTable<Grade> _grades = new(connection, "grade", Grade.Parse);

    internal IReadOnlyList<Tally> Read(long asOf, DateOnly first, DateOnly last)
    {
        _sources.Refresh();
        _actorSets.Refresh();
        _regions.Refresh();
        _profiles.Refresh();
        _grades.Refresh();
        var sums = Sum(asOf, first, last);
        var cells = sums.Keys.ToArray();
        Array.Sort(cells);
        return Array.ConvertAll(cells, cell => ToTally(cell, sums[cell]));
    }

    private Dictionary<Cell, (long Signals, long Reports)> Sum(long asOf, DateOnly first, DateOnly last)
    {
        var sums = new Dictionary<Cell, (long Signals, long Reports)>();
        using var rows = connection.Prepare(Sql);
        rows.Bind(1, asOf);
        rows.Bind(2, first.DayNumber);
        rows.Bind(3, last.DayNumber);
        while (rows.Step())
        {
            // Ranks, not ids: equal content has one rank and the order of ranks is that of content.
            var cell = new Cell(
                rows.Int32(2),
                rows.Int32(3),
                rows.Int32(9),
                _sources.RankOf(rows.Int32(0)),
                _actorSets.RankOf(rows.Int32(1)),
                _regions.RankOf(rows.Int32(4)),
                _profiles.RankOf(rows.Int32(5)),
                _grades.RankOf(rows.Int32(6)));
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, cell, out _);
            sum = (sum.Signals + rows.Int64(7), sum.Reports + rows.Int64(8));
        }

        return sums;
    }

    private Tally ToTally(Cell cell, (long Signals, long Reports) sum) => new(
        _sources.AtRank(cell.Source),
        _actorSets.AtRank(cell.Actors),
        new ImpreciseDate(DateOnly.FromDayNumber(cell.Start), (DatePrecision)cell.Precision),
        DateOnly.FromDayNumber(cell.Delivered),
        _regions.AtRank(cell.Region),
        _profiles.AtRank(cell.Profile),
        _grades.AtRank(cell.Grade),
        sum.Signals,
        sum.Reports);

    private readonly record struct Cell(int Start, int Precision, int Delivered, int Source, int Actors, int Region, int Profile, int Grade) : IComparable<Cell>
    {
        public int CompareTo(Cell other) =>
            Start != other.Start ? Start.CompareTo(other.Start)
            : Precision != other.Precision ? Precision.CompareTo(other.Precision)
            : Source != other.Source ? Source.CompareTo(other.Source)
            : Actors != other.Actors ? Actors.CompareTo(other.Actors)
            : Region != other.Region ? Region.CompareTo(other.Region)
            : Profile != other.Profile ? Profile.CompareTo(other.Profile)
            : Grade != other.Grade ? Grade.CompareTo(other.Grade)
            : Delivered.CompareTo(other.Delivered);
    }
}
