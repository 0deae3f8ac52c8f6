using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Trends.Panels;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Benchmarks.Studies.Worlds;

/// <summary>A world of actors, modi operandi and targets with known truth: what was reported, when it became known, and what really changed.</summary>
internal sealed class World
{
    internal const int Actors = 6;
    internal const int Modi = 10;
    internal const int Targets = 5;
    internal const int Reporters = 8;

    private static readonly DateOnly Origin = new(2015, 1, 1);

    internal required string Name { get; init; }

    internal required int Months { get; init; }

    /// <summary>What was reported.</summary>
    internal required IReadOnlyList<(int Series, int Reporter, int Event, int Report, int Count)> Counts { get; init; }

    /// <summary>What changed in each series.</summary>
    internal required IReadOnlyList<PlantedChange> Changes { get; init; }

    /// <summary>First and last month of each campaign.</summary>
    internal required IReadOnlyList<(int First, int Last)> Campaigns { get; init; }

    /// <summary>Who joins, and in which month.</summary>
    internal required (int Reporter, int Month) Joins { get; init; }

    /// <summary>Who leaves, and the first month without it.</summary>
    internal required (int Reporter, int Month) Leaves { get; init; }

    /// <summary>The ten modi operandi are families, each with five concepts: a series is a concept of an actor.</summary>
    internal static ConceptCatalogue Catalogue { get; } = new("world", [],
    [
        .. Enumerable.Range(0, Modi).SelectMany(modus => Enumerable.Range(0, Targets + 1).Select(target => new Concept(
            CodeOf(modus, target), Facet.Modus, target == 0 ? null : CodeOf(modus, 0), $"nl {modus} {target}", $"en {modus} {target}", string.Empty, false, [], []))),
    ]);

    internal bool IsCampaign(int month) => Campaigns.Any(campaign => month >= campaign.First && month <= campaign.Last);

    /// <summary>Whether a campaign is too near to speak of a normal month: windows of three months reach back to it.</summary>
    internal bool IsNearCampaign(int month) => Campaigns.Any(campaign => month >= campaign.First && month <= campaign.Last + 2);

    internal static SeriesKey KeyOf(int series) => new(ActorOf(series / (Modi * Targets)), Subject.Of(Catalogue[CodeOf(series / Targets % Modi, (series % Targets) + 1)]));

    internal static SeriesKey FamilyOf(int series) => KeyOf(series) with { Subject = Subject.Of(Catalogue[CodeOf(series / Targets % Modi, 0)]) };

    /// <summary>Everything a series counts in: the concept, its family and the total, of its actor and of all.</summary>
    internal static IEnumerable<SeriesKey> KeysOf(int series) =>
        from subject in new[] { KeyOf(series).Subject, FamilyOf(series).Subject, Subject.Total }
        from actor in new[] { KeyOf(series).Actor, ActorScope.All }
        select new SeriesKey(actor, subject);

    internal static DateOnly FirstDay(int month) => Origin.AddMonths(month);

    /// <summary>The panel of a month as it was known at its end.</summary>
    internal MonthlyPanel PanelAt(int month, PeriodKind kind = PeriodKind.Month)
    {
        var period = Period.Of(FirstDay(month), kind);
        var members = Enumerable.Range(0, Reporters).Select(reporter => new Membership(
            NameOf(reporter),
            "group",
            reporter == Joins.Reporter ? FirstDay(Joins.Month) : FirstDay(0),
            reporter == Leaves.Reporter ? FirstDay(Leaves.Month).AddDays(-1) : null,
            PeriodKind.Month)).ToList();
        var builder = new MonthlyPanelBuilder(period, members, members.ToDictionary(member => member.Source, _ => FirstDay(month)));
        var places = Enumerable.Range(0, Changes.Count)
            .Select(series => KeysOf(series).Select(key => builder.SeriesOf(key, key.Subject == FamilyOf(series).Subject)).ToArray())
            .ToArray();
        foreach (var (series, reporter, happened, reported, count) in Counts)
        {
            if (reported <= month && builder.Find(new ImpreciseDate(FirstDay(happened), DatePrecision.Month)) is var at and >= 0)
            {
                var supplier = builder.FindSupplier(NameOf(reporter));
                builder.Add(supplier, at, DatePrecision.Month, FirstDay(reported), places[series], count);
                if (FirstDay(happened) >= period.First)
                {
                    builder.AddJudged(supplier, places[series], count, count);
                }
            }
        }

        return builder.Build();
    }

    private static string NameOf(int reporter) => "reporter" + (char)('0' + reporter);

    private static ActorScope ActorOf(int actor) => ActorScope.Of(StateActor.Parse("X" + (char)('A' + actor)));

    private static ConceptCode CodeOf(int modus, int target) => ConceptCode.Parse("MOD-" + (char)('A' + modus) + (char)('0' + target));
}
