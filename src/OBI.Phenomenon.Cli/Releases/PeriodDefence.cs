using System.Globalization;
using OBI.Phenomenon.Analysis.Revisions;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Cli.Caches;
using OBI.Phenomenon.Cli.Stages;
using OBI.Phenomenon.Cli.Terminals;
using OBI.Phenomenon.Disclosure.Reviews;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Model.Yaml;
using OBI.Phenomenon.Report;
using OBI.Phenomenon.Report.Defence;
using OBI.Phenomenon.Store;

namespace OBI.Phenomenon.Cli.Releases;

/// <summary>Gathers what a claim of a closed period is defended with.</summary>
internal static class PeriodDefence
{
    /// <summary>The sheet, as a PDF.</summary>
    /// <exception cref="CommandException">The period is not closed, or its picture holds no such claim.</exception>
    internal static (Composed Composed, byte[] Sheet) Write(PipelineContract pipeline, string? period, string id, SignalStore store, Terminal terminal)
    {
        using var renderer = ReportRenderer.Start();
        var basis = Basis.Of(pipeline, PeriodOf(pipeline, period, store), null, store);
        if (basis.Closing is not { } closing)
        {
            throw new CommandException(ExitCode.InputRefused, $"{period} is a draft, and what changes tomorrow cannot be defended; close it first with 'obi close'");
        }

        var composed = Pipeline.Analyse(basis, closing.Period, store, ResultCache.Beside(store.Path), terminal);
        var finding = composed.Editions.Findings.Trends.FirstOrDefault(trend => $"{trend.Actor.Code}/{trend.Subject}" == id) ?? throw NoSuch(id, composed);
        return (composed, renderer.RenderDefence(new DefenceMaterial(
            id,
            composed.Editions.Released.Picture,
            composed.Editions.Internal.Picture,
            [.. finding.Observed.BySource.Select(part => new SupplierPart(part.Source, part.Signals, part.Reports, part.Distinct))],
            Batches(finding, closing, store),
            Since(finding, closing, store),
            Decision(id, basis))));
    }

    private static Period PeriodOf(PipelineContract pipeline, string? asked, SignalStore store) =>
        new Completeness(pipeline, store.Batches(store.Ledger.HeadSequence)).Choose(asked);

    private static CommandException NoSuch(string id, Composed composed)
    {
        if (composed.Editions.Internal.Picture.Patterns.SelectMany(actor => actor.Patterns).Any(pattern => pattern.Id == id))
        {
            return new CommandException(ExitCode.InputRefused, $"'{id}' is a pattern, and a sheet is made of a series; its evidence is in the werkdossier, and 'obi review' lists the series");
        }

        var known = composed.Editions.Internal.Picture.Trends.Select(trend => trend.Id).ToList();
        return new CommandException(
            ExitCode.InputRefused,
            $"the picture of {composed.Period} judges no series '{id}'{(NearestKey.To(id, known) is { } nearest ? $"; did you mean '{nearest}'?" : "; 'obi review' lists what it says")}");
    }

    private static IReadOnlyList<BatchPart> Batches(TrendFinding finding, Closing closing, SignalStore store) =>
    [
        .. store.Batches(closing.Sequence)
            .Where(batch => batch.Failure is null && finding.Suppliers.Contains(batch.Head.Source) && batch.Head.CoversFirst <= closing.Period.Last && batch.Head.CoversLast >= closing.Period.First)
            .Select(batch => new BatchPart(batch.Head.Source, batch.Head.Name, batch.Head.Delivered.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), batch.Balance.Accepted, batch.Head.MappingVersion)),
    ];

    private static ChangeSince Since(TrendFinding finding, Closing closing, SignalStore store)
    {
        var changes = new RevisionTable(closing.Period, store.Lives.Revisions(closing.Sequence, store.Ledger.HeadSequence));
        var counts = Enum.GetValues<RevisionCause>().Select(cause => changes.Of(finding.Actor, cause)).ToList();
        return new ChangeSince(counts.Sum(count => count.Added), counts.Sum(count => count.Removed));
    }

    private static DecisionPart? Decision(string id, Basis basis) => new Review(basis.Decisions, isFinal: false).On(id) is { } decision
        ? new DecisionPart(
            decision.Kind.Word(),
            decision.Signature.Role,
            decision.Signature.Second,
            decision.Signature.At.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            decision.Reason,
            decision.Text)
        : null;
}
