using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Ledger;
using OBI.Phenomenon.Analysis.Patterns.Profiles;
using OBI.Phenomenon.Cli.ProfileFiles;

namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>The model of one actor's records, and where they belong.</summary>
internal sealed record ActorFit
{
    /// <summary>Whose records; null in a file without actors.</summary>
    internal required string? Actor { get; init; }

    /// <summary>The records, in the order of the file.</summary>
    internal required ImmutableArray<ProfileRow> Rows { get; init; }

    /// <summary>The profile of each record, or −1 when none of its fields was observed.</summary>
    internal required ImmutableArray<int> Places { get; init; }

    /// <summary>The profiles; null when no field of any record was observed, as is <see cref="Result"/> then.</summary>
    internal ProfileTable? Table { get; init; }

    /// <summary>The model.</summary>
    internal LatentClassResult? Result { get; init; }

    /// <summary>What became of its patterns; null in a file without quarters.</summary>
    internal ActorHistory? History { get; init; }

    /// <summary>The number of the cluster of each pattern of the model.</summary>
    internal ImmutableArray<int> Numbers { get; init; } = [];

    /// <summary>Where each record belongs.</summary>
    internal required ImmutableArray<RecordCluster> Records { get; init; }

    /// <summary>The actor's clusters and their records, with those that this model would put elsewhere.</summary>
    internal required ActorLedger Ledger { get; init; }

    /// <summary>Whether there was an earlier run about this actor.</summary>
    internal required bool IsKnown { get; init; }

    /// <summary>Finds the model of an actor.</summary>
    /// <param name="actor">Whose records; null in a file without actors.</param>
    /// <param name="columns">The columns of the file.</param>
    /// <param name="rows">The actor's records.</param>
    /// <param name="choices">How to look for it; asked for more classes than there are different records, it looks for as many as these.</param>
    /// <param name="known">What is written of the actor.</param>
    /// <param name="numbers">Gives clusters their numbers.</param>
    internal static ActorFit Of(string? actor, ProfileColumns columns, ImmutableArray<ProfileRow> rows, ClusterChoices choices, ActorLedger known, ClusterNumbers numbers)
    {
        var (profiles, frozen) = (ActorTable.Of(columns, rows, choices.Text), new FrozenAssignments(known));
        if (profiles.Table is not { } table)
        {
            return new ActorFit
            {
                Actor = actor,
                Rows = rows,
                Places = profiles.Places,
                Records = [.. rows.Select(row => RecordPlacing.NotObserved(frozen, row.Id))],
                Ledger = known with { Moved = [] },
                IsKnown = known.Released.Length > 0,
            };
        }

        var result = LatentClassAnalysis.Fit(table, choices.Model with { Classes = choices.Model.Classes is { } asked ? Math.Min(asked, table.Count) : null });
        var history = columns.Quarter < 0 ? null : ActorHistory.Of(rows, profiles.Places, table, result);
        result = history?.Tracked.Result ?? result;
        var members = rows.Zip(profiles.Places)
            .Where(row => row.Second >= 0)
            .ToLookup(row => (int)result.Assignments[row.Second].Pattern, row => new LedgerSignals(RecordPlacing.AnyQuarter, row.First.Id, 1));
        var found = Enumerable.Range(0, result.Model.Patterns)
            .OrderByDescending(pattern => members[pattern].Count())
            .Select(pattern => (Pattern: pattern, Written: new LedgerPattern(string.Empty, LedgerField.Of(table, result.Model, pattern), [.. members[pattern]])))
            .ToList();
        var named = found.Zip(numbers.Give(known, [.. found.Select(each => each.Written)]), (each, id) => (each.Pattern, Written: each.Written with { Id = id })).ToList();
        ImmutableArray<string> ids = [.. named.OrderBy(each => each.Pattern).Select(each => each.Written.Id)];
        var placing = new RecordPlacing(frozen, table, result, ids);
        return new ActorFit
        {
            Actor = actor,
            Rows = rows,
            Places = profiles.Places,
            Table = table,
            Result = result,
            History = history,
            Numbers = [.. ids.Select(ClusterNumbers.Of)],
            Records = [.. rows.Zip(profiles.Places, (row, place) => placing.Of(row.Id, place))],
            Ledger = known.Record([.. named.Select(each => each.Written)], [.. members[ProfileAssignment.Noise]], [RecordPlacing.AnyQuarter]),
            IsKnown = known.Released.Length > 0,
        };
    }
}
