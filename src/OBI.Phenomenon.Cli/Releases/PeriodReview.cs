using OBI.Phenomenon.Cli.Caches;
using OBI.Phenomenon.Cli.Stages;
using OBI.Phenomenon.Cli.Terminals;
using OBI.Phenomenon.Disclosure.Reviews;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Store;

namespace OBI.Phenomenon.Cli.Releases;

/// <summary>A closed period under review: what there is to decide, and how it stands.</summary>
/// <param name="Basis">Its pin.</param>
/// <param name="Period">The period.</param>
/// <param name="Subjects">What there is to decide, in order of kind and id.</param>
internal sealed record PeriodReview(Basis Basis, Period Period, IReadOnlyList<Subject> Subjects)
{
    /// <summary>Opens a review.</summary>
    /// <exception cref="CommandException">The period is not closed, or its pin no longer holds.</exception>
    internal static PeriodReview Open(PipelineContract pipeline, string? asked, SignalStore store, Terminal terminal)
    {
        var period = new Completeness(pipeline, store.Batches(store.Ledger.HeadSequence)).Choose(asked);
        var basis = Basis.Of(pipeline, period, null, store);
        if (basis.Closing is null)
        {
            throw new CommandException(ExitCode.InputRefused, $"{period} is a draft, and a draft changes with every delivery; close it first: obi close {pipeline.File} --period {period} --role …");
        }

        var undecided = basis with { Decisions = [], Release = null };
        var editions = Pipeline.Analyse(undecided, period, store, ResultCache.Beside(store.Path), terminal).Editions;
        return new PeriodReview(basis, period, Releases.Subjects.Of(editions, new Review(basis.Decisions, isFinal: false)));
    }

    /// <summary>The review after decisions were entered.</summary>
    internal PeriodReview Again(SignalStore store)
    {
        var decisions = store.Lives.DecisionsOf(Basis.Closing!.Id);
        var review = new Review(decisions, isFinal: false);
        return this with
        {
            Basis = Basis with { Decisions = decisions, Chapters = store.Lives.ChaptersOf(Basis.Closing.Id) },
            Subjects = [.. Subjects.Select(subject => subject with { Standing = review.On(subject.Id) })],
        };
    }

    /// <summary>What has to be decided before anything can be released.</summary>
    internal IReadOnlyList<Subject> Undecided => [.. Subjects.Where(subject => subject.IsOpen)];

    /// <summary>Refuses to go on with what was released already.</summary>
    /// <exception cref="CommandException">It was.</exception>
    internal void RequireUnreleased()
    {
        if (Basis.Release is { } release)
        {
            throw new CommandException(
                ExitCode.InputRefused,
                $"{Period} was released as version {release.Version}, and nothing of that changes any more; to correct it close it again with --again and --reason");
        }
    }
}
