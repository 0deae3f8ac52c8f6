using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Store.Batches;

namespace OBI.Phenomenon.Cli.Stages;

/// <summary>Which deliveries a period should have and has.</summary>
internal sealed class Completeness
{
    private readonly PipelineContract _pipeline;
    private readonly HashSet<(string Source, DateOnly First)> _delivered;

    /// <summary>Looks at the batches that were read.</summary>
    /// <exception cref="CommandException">A supplier delivered that the pipeline does not know.</exception>
    internal Completeness(PipelineContract pipeline, IReadOnlyList<BatchLine> batches)
    {
        if (batches.FirstOrDefault(batch => pipeline.Sources.All(source => source.Source != batch.Head.Source)) is { } stray)
        {
            throw new CommandException(ExitCode.InputRefused, $"{pipeline.File}: the store holds deliveries of '{stray.Head.Source}', which has no folder under 'sources'; put its folder back, and set 'active.until' for a supplier that has left");
        }

        _pipeline = pipeline;
        _delivered = [.. batches.Where(batch => batch.Failure is null).Select(batch => (batch.Head.Source, batch.Head.CoversFirst))];
    }

    /// <summary>The deliveries a supplier owes over a period: one for each month or quarter in which it takes part.</summary>
    internal static IReadOnlyList<Period> Expected(SourceContract source, Period period)
    {
        var expected = new List<Period>();
        for (var unit = Period.Of(period.First, source.Delivery.Every); unit.First <= period.Last; unit = unit.Add(1))
        {
            if (source.Membership.Covers(unit.First, unit.Last))
            {
                expected.Add(unit);
            }
        }

        return expected;
    }

    /// <summary>What a supplier owes over a period and has not delivered.</summary>
    internal IReadOnlyList<Period> Missing(SourceContract source, Period period) =>
        [.. Expected(source, period).Where(unit => !_delivered.Contains((source.Source, unit.First)))];

    /// <summary>The newest period for which every supplier has delivered all it owes; null when there is none.</summary>
    internal Period? NewestComplete()
    {
        var periods = _delivered.Select(delivery => Period.Of(delivery.First, _pipeline.Period)).Distinct().OrderDescending();
        return periods.Cast<Period?>().FirstOrDefault(period =>
            _pipeline.Sources.Any(source => Expected(source, period!.Value).Count > 0)
            && _pipeline.Sources.All(source => Missing(source, period!.Value).Count == 0));
    }

    /// <summary>Why a newer period than the chosen one is not the newest complete one; null when none is newer.</summary>
    internal string? WhyNotNewer(Period chosen)
    {
        var newest = _delivered.Select(delivery => Period.Of(delivery.First, _pipeline.Period)).Max();
        var missing = _pipeline.Sources
            .SelectMany(source => Missing(source, newest).Select(unit => $"{source.Source} {unit}"));
        return newest > chosen ? $"{newest} is not complete yet (missing: {string.Join(", ", missing)}), so this is {chosen}; --period {newest} makes it all the same" : null;
    }

    /// <summary>The period asked for, or else the newest complete one.</summary>
    /// <exception cref="CommandException">It is no period of this pipeline, or none is complete.</exception>
    internal Period Choose(string? asked)
    {
        if (asked is null)
        {
            return NewestComplete() ?? throw new CommandException(ExitCode.InputRefused, "no period has all its deliveries yet; 'obi status' says what is missing, or name a period with --period");
        }

        if (!Period.TryParse(asked, out var period) || period.Value.Kind != _pipeline.Period)
        {
            throw new CommandException(ExitCode.Usage, $"--period is a {_pipeline.Period.ToString().ToLowerInvariant()} of this pipeline, written as {Period.Of(new DateOnly(2025, 7, 1), _pipeline.Period)}");
        }

        return _delivered.Any(delivery => Period.Of(delivery.First, _pipeline.Period) == period)
            ? period.Value
            : throw new CommandException(ExitCode.InputRefused, $"no delivery covers {period}; 'obi status' says which periods are in");
    }
}
