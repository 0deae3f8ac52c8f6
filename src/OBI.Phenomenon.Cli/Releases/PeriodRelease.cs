using System.Globalization;
using OBI.Phenomenon.Analysis.Patterns.Ledger;
using OBI.Phenomenon.Cli.Caches;
using OBI.Phenomenon.Cli.Output;
using OBI.Phenomenon.Cli.Stages;
using OBI.Phenomenon.Cli.Terminals;
using OBI.Phenomenon.Disclosure.Ledgers;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Store;

namespace OBI.Phenomenon.Cli.Releases;

/// <summary>Releases a reviewed period: makes both editions from the pin, enters what goes out, and puts the files in their place.</summary>
internal static class PeriodRelease
{
    /// <summary>Releases it.</summary>
    /// <exception cref="CommandException">It is not reviewed, was released already, or may not go out so; nothing was changed then.</exception>
    /// <exception cref="SignatureException">The roles will not do.</exception>
    internal static (Release Release, RunResult Result) Make(ReleaseRequest request, PipelineContract pipeline, SignalStore store, Terminal terminal, DateTimeOffset now)
    {
        var places = Places.Of(pipeline, request.Store);
        OutputFolder.Require(places.Home);
        var review = PeriodReview.Open(pipeline, request.Period, store, terminal);
        review.RequireUnreleased();
        RequireReviewed(review);
        var closing = review.Basis.Closing!;
        var marking = request.Marking ?? review.Basis.Pipeline.Marking;
        var release = new Release(
            0, pipeline.Name, review.Period, review.Basis.Version, closing.Id, marking, string.Empty, string.Empty, string.Empty,
            Sign(request, review.Basis.Pipeline, marking, now));

        var cache = ResultCache.Beside(store.Path);
        using var renderers = new EditionRenderers(cache);
        var composed = Pipeline.Analyse(review.Basis with { Release = release }, review.Period, store, cache, terminal);
        var files = EditionFiles.Make(composed.Editions, renderers);
        LastAudit.Require(composed, files, places.WithheldFolder(composed));
        release = store.Lives.Enter(closing, release with
        {
            ResultSha256 = Manifest.ResultHash(files.Released),
            PublishedJson = CellLedgerJson.Write(composed.Editions.Ledger),
            PatternsJson = LedgerJson.Write(composed.Editions.Findings.Ledger.Released(review.Period.ToString())),
            Verdicts = Flips.Said(composed.Editions.Released.Picture),
        });

        // Once it is entered it is released; the files can be made again from the pin, should the disk be full now.
        return (release, Pipeline.Deliver(new RunRequest(request.Pipeline), places, composed, files));
    }

    private static void RequireReviewed(PeriodReview review)
    {
        if (review.Undecided.Count > 0)
        {
            throw new CommandException(
                ExitCode.InputRefused,
                string.Create(CultureInfo.InvariantCulture, $"{review.Period} cannot be released: {review.Undecided.Count} findings are not decided ({string.Join(", ", review.Undecided.Take(5).Select(subject => subject.Id))}{(review.Undecided.Count > 5 ? ", …" : string.Empty)}); 'obi review' lists them and takes decisions"));
        }
    }

    /// <summary>The strictest supplier's marking reaches every page; to lower it takes two roles.</summary>
    private static Signature Sign(ReleaseRequest request, PipelineContract pipeline, string marking, DateTimeOffset now)
    {
        if (!Markings.WidestFirst.Contains(marking, StringComparer.Ordinal))
        {
            throw new CommandException(ExitCode.Usage, $"--marking '{marking}' is none; valid: {string.Join(", ", Markings.WidestFirst)}");
        }

        return Signature.Of(request.Role, request.Second, Markings.IsStricter(pipeline.Marking, marking) ? 2 : pipeline.Review.Readers, now);
    }
}
