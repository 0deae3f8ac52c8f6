using System.Globalization;
using System.Text.Json;
using OBI.Phenomenon.Store.Sqlite;

namespace OBI.Phenomenon.Store.Chains;

/// <summary>Holds what the links of an unbroken chain say against what the store holds now.</summary>
internal sealed class Contents
{
    private const string Differs = "the store no longer holds what it tells: a row of the batch, its balance, its tallies or a word in them was changed, added or deleted";

    private readonly StoreConnection _connection;
    private readonly TallyDigests _tallies;
    private readonly HashSet<long> _told = [];
    private long _sequence;
    private long _failures;
    private Reach _words = Reach.Nothing(AppendOnly.Words);
    private Reach _lives = Reach.Nothing(AppendOnly.Lives);

    private Contents(StoreConnection connection, TallyDigests tallies) => (_connection, _tallies) = (connection, tallies);

    internal static IEnumerable<string> Compare(StoreConnection connection, IReadOnlyList<Link> links)
    {
        var texts = links.Select(link => link.Read()).ToList();
        using var tallies = new TallyDigests(connection, texts[0].Sequence);
        var contents = new Contents(connection, tallies);
        var faults = texts.Select(contents.FaultOf).OfType<string>().ToList();
        return [.. faults, .. contents.Untold()];
    }

    private string? FaultOf(LinkText link)
    {
        var now = link.Kind switch
        {
            LinkKind.Founded => Founding(link.What),
            LinkKind.Delivered or LinkKind.Recoded => Reading(link),
            LinkKind.Refused => Failure(link.What),
            LinkKind.Purging => Purging(link),
            LinkKind.Purged => link.What.GetRawText(),
            LinkKind.Closed or LinkKind.Reviewed or LinkKind.Released => Life(link.What),
            _ => throw new ArgumentOutOfRangeException(nameof(link)),
        };
        return now == link.What.GetRawText() ? null : ChainCheck.Line(link.Number, Differs);
    }

    private string Founding(JsonElement what)
    {
        (_sequence, _failures) = (what.GetProperty("sequence").GetInt64(), what.GetProperty("failures").GetInt64());
        _told.Add(_sequence);
        (_words, _lives) = (Reach.Of(what.GetProperty("words"), AppendOnly.Words), Reach.Of(what.GetProperty("lives"), AppendOnly.Lives));
        return Changes.Founding(_connection, _sequence, _failures, _tallies.Of(_sequence), _words, _lives);
    }

    private string? Reading(LinkText link)
    {
        var sequence = link.Sequence;
        _sequence = Math.Max(_sequence, sequence);
        _told.Add(sequence);
        var before = _words;
        _words = Reach.Of(link.What.GetProperty("words"), AppendOnly.Words);
        return Changes.Reading(_connection, sequence, _tallies.Of(sequence), _words, before);
    }

    private string? Failure(JsonElement what)
    {
        var id = what.GetProperty("id").GetInt64();
        _failures = Math.Max(_failures, id);
        return Changes.Failure(_connection, id);
    }

    private string? Purging(LinkText link)
    {
        var batches = _connection.Single<long>("SELECT count(*) FROM purged_batch WHERE link = @Number", new { link.Number });
        return batches == link.What.GetProperty("signals").GetProperty("batches").GetInt64() ? link.What.GetRawText() : null;
    }

    private string Life(JsonElement what)
    {
        var before = _lives;
        _lives = Reach.Of(what, AppendOnly.Lives);
        return _lives.ToJson(_connection, before);
    }

    /// <summary>What the store holds that no link tells of.</summary>
    private IEnumerable<string> Untold()
    {
        var ledger = _connection.Single<long>("SELECT count(*) FROM ledger WHERE seq > @_sequence", new { _sequence });
        var failures = _connection.Single<long>("SELECT count(*) FROM failure WHERE id > @_failures", new { _failures });
        var tallies = _tallies.Sequences.Count(sequence => !_told.Contains(sequence));
        var purged = _connection.Single<long>("SELECT count(*) FROM purged_batch AS p WHERE NOT EXISTS (SELECT 1 FROM link WHERE number = p.link AND content LIKE '%\"kind\":\"purging\"%')");
        var (words, lives) = (_words.CountBeyond(_connection), _lives.CountBeyond(_connection));
        foreach (var (count, what) in new[] { (ledger, "lines of the ledger"), (failures, "failed batches"), (tallies, "lines of the ledger with tallies"), (purged, "purged batches"), (words, "words"), (lives, "closings, decisions, chapters and releases") })
        {
            if (count > 0)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"after the last link: {count} {what} that no link tells of");
            }
        }
    }
}
