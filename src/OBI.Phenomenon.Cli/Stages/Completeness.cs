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
    internal Completeness(PipelineContract pipeline, IReadOnlyList<BatchLine> batches)
    {
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

    /// <summary>The period asked for, or else the newest complete one.</summary>
    /// <exception cref="CommandException">It is no period of this pipeline, or none is complete.</exception>
    internal Period Choose(string? asked)
    {
        if (asked is null)
        {
            return NewestComplete() ?? throw new CommandException(ExitCode.InputRefused, "no period has all its deliveries yet; 'obi status' says what is missing, or name a period with --period");
        }

        return Period.TryParse(asked, out var period) && period.Value.Kind == _pipeline.Period
            ? period.Value
            : throw new CommandException(ExitCode.Usage, $"--period is a {_pipeline.Period.ToString().ToLowerInvariant()} of this pipeline, written as {Period.Of(new DateOnly(2025, 7, 1), _pipeline.Period)}");
    }
}
