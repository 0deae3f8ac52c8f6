using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OBI.Phenomenon.Store.Sqlite;

namespace OBI.Phenomenon.Store.Chains;

/// <summary>How far the tables of words reach (suppliers, sets of states, regions, grades, profiles): the last id in each.</summary>
/// <remarks>Tallies hold ids only, so a word that is changed changes what is counted; the words a batch brought are therefore part of its link.</remarks>
internal sealed record WordReach(long ActorSet, long Grade, long Profile, long Region, long Source)
{
    private const string ReachSql =
        """
        SELECT (SELECT coalesce(max(id), 0) FROM actor_set) AS actorSet, (SELECT coalesce(max(id), 0) FROM grade) AS grade,
               (SELECT coalesce(max(id), 0) FROM profile) AS profile, (SELECT coalesce(max(id), 0) FROM region) AS region,
               (SELECT coalesce(max(id), 0) FROM source) AS source
        """;

    private const string WordsSql =
        """
        SELECT line FROM (
          SELECT 1 AS place, id, 'actor_set ' || id || ' ' || key AS line FROM actor_set WHERE id > @ActorSet AND id <= @toActorSet
          UNION ALL SELECT 2, id, 'grade ' || id || ' ' || key FROM grade WHERE id > @Grade AND id <= @toGrade
          UNION ALL SELECT 3, id, 'profile ' || id || ' ' || hash || ' ' || taxonomy_version || ' ' || key FROM profile WHERE id > @Profile AND id <= @toProfile
          UNION ALL SELECT 4, id, 'region ' || id || ' ' || key FROM region WHERE id > @Region AND id <= @toRegion
          UNION ALL SELECT 5, id, 'source ' || id || ' ' || key FROM source WHERE id > @Source AND id <= @toSource
        )
        ORDER BY place, id
        """;

    internal static readonly WordReach Nothing = new(0, 0, 0, 0, 0);

    internal static WordReach Of(StoreConnection connection) => connection.Single<WordReach>(ReachSql);

    /// <summary>Reads back what <see cref="ToJson"/> wrote.</summary>
    internal static WordReach Of(JsonElement words) => new(
        words.GetProperty("actorSets").GetInt64(),
        words.GetProperty("grades").GetInt64(),
        words.GetProperty("profiles").GetInt64(),
        words.GetProperty("regions").GetInt64(),
        words.GetProperty("sources").GetInt64());

    /// <summary>This reach, and a hash over the words beyond an earlier one, as JSON.</summary>
    internal string ToJson(StoreConnection connection, WordReach before)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var beyond = new
        {
            before.ActorSet,
            before.Grade,
            before.Profile,
            before.Region,
            before.Source,
            toActorSet = ActorSet,
            toGrade = Grade,
            toProfile = Profile,
            toRegion = Region,
            toSource = Source,
        };
        foreach (var line in connection.Query<string>(WordsSql, beyond))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{line}\n"));
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"actorSets":{{ActorSet}},"grades":{{Grade}},"profiles":{{Profile}},"regions":{{Region}},"sources":{{Source}},"sha256":"{{Convert.ToHexStringLower(hash.GetHashAndReset())}}"}""");
    }
}
