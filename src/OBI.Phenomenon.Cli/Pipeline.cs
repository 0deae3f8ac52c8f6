using System.Globalization;
using OBI.Phenomenon.Cli.Caches;
using OBI.Phenomenon.Cli.Output;
using OBI.Phenomenon.Cli.Releases;
using OBI.Phenomenon.Cli.Stages;
using OBI.Phenomenon.Cli.Terminals;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Store;

namespace OBI.Phenomenon.Cli;

/// <summary>The way through the house, door to door.</summary>
internal static class Pipeline
{
    /// <summary>Takes the deliveries in and makes the picture of one period in both editions.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="terminal">Who is told.</param>
    /// <param name="cancel">Stops between two deliveries or stages.</param>
    /// <exception cref="CommandException">A delivery was refused, a place cannot be written to, or the result is not the one expected.</exception>
    internal static RunResult Run(RunRequest request, Terminal terminal, CancellationToken cancel)
    {
        var pipeline = PipelineFile.Read(request.Pipeline);
        var places = Places.Of(pipeline, request.Store, request.Out, request.Internal);
        OutputFolder.Require(request.Out is null ? places.Home : Path.GetFullPath(request.Out));

        // What is expected has to come out by itself: a result that was kept would prove nothing.
        var cache = request.Expect is null ? ResultCache.Beside(places.Store) : ResultCache.Beside(places.Store).Unread();
        using var renderers = new EditionRenderers(cache);
        using var store = SignalStore.Open(places.Store);

        var pulled = TakeIn(terminal, pipeline, store, places, cancel);
        pulled.RequireNoRefusals();

        var composed = Analyse(request, pipeline, store, cache, terminal);
        cancel.ThrowIfCancellationRequested();
        var files = terminal.Stage(
            "report",
            _ => EditionFiles.Make(composed.Editions, renderers),
            made => string.Create(CultureInfo.InvariantCulture, $"{made.Released.Count + made.Internal.Count} files"));
        cancel.ThrowIfCancellationRequested();
        return Deliver(request, places, composed, files);
    }

    /// <summary>Takes in what suppliers delivered, and tells how far it is.</summary>
    internal static PullResult TakeIn(Terminal terminal, PipelineContract pipeline, SignalStore store, Places places, CancellationToken cancel) =>
        terminal.Stage(
            "intake",
            advance => new PullStage(pipeline, store, places.RejectFolder).Pull(advance, cancel),
            pulled => string.Create(CultureInfo.InvariantCulture, $"{pulled.Found} deliveries found, {pulled.TakenIn} new{(pulled.ReadAgain > 0 ? $", {pulled.ReadAgain} read again" : string.Empty)} with {pulled.Balance.Read} rows, {pulled.Repeated} known{(pulled.Settled > 0 ? $", {pulled.Settled} of other rules that stay as they were read (their signals are purged)" : string.Empty)}, {pulled.Refusals.Count} refused"));

    /// <summary>Makes the picture of one period from what the store knows, without its PDFs.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="terminal">Who is told.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <exception cref="CommandException">A place cannot be written to.</exception>
    internal static RunResult Analyse(RunRequest request, Terminal terminal, CancellationToken cancel)
    {
        var pipeline = PipelineFile.Read(request.Pipeline);
        var places = Places.Of(pipeline, request.Store, request.Out, request.Internal);
        OutputFolder.Require(request.Out is null ? places.Home : Path.GetFullPath(request.Out));
        using var store = SignalStore.OpenExisting(places.Store);
        store.RequireSound(talliesOnly: true);
        var composed = Analyse(request, pipeline, store, ResultCache.Beside(places.Store), terminal);
        var files = EditionFiles.Make(composed.Editions, renderers: null);
        var (released, inside) = (places.ReleasedFolder(composed), places.InternalFolder(composed));
        cancel.ThrowIfCancellationRequested();

        // A manifest of a whole result no longer holds once part of that result is made anew.
        var manifest = Path.Combine(released, Manifest.Name);
        if (File.Exists(manifest))
        {
            File.Delete(manifest);
        }

        OutputFolder.Write(inside, files.Internal);
        OutputFolder.Write(released, files.Released);
        return new RunResult(composed, places.RejectFolder, released, Names(files.Released), inside, Names(files.Internal), ResultSha256: null);
    }

    private static Composed Analyse(
        RunRequest request, PipelineContract pipeline, SignalStore store, ResultCache cache, Terminal terminal)
    {
        var known = new Completeness(pipeline, store.Batches(AsOf.Resolve(request.AsOf, store).Sequence));
        var period = known.Choose(request.Period);
        if (request.Period is null && known.WhyNotNewer(period) is { } newer)
        {
            terminal.Note(newer);
        }

        return Analyse(Basis.Of(pipeline, period, request.AsOf, store), period, store, cache, terminal);
    }

    /// <summary>Analyses and composes a period on its basis.</summary>
    internal static Composed Analyse(Basis basis, Period period, SignalStore store, ResultCache cache, Terminal terminal)
    {
        var (pipeline, asOf) = (basis.Pipeline, basis.AsOf);
        var batches = store.Batches(asOf.Sequence);
        var completeness = new Completeness(pipeline, batches);
        var suppliers = pipeline.Sources.Select(source => new SupplierStatus(source, period, completeness, batches)).ToList();

        var findings = terminal.Stage(
            "analyse",
            _ => new AnalyseStage(basis, period, store, new FindingsCache(cache)).Analyse(batches),
            found => string.Create(CultureInfo.InvariantCulture, $"{period} as known at {asOf.Date:yyyy-MM-dd} (sequence {asOf.Sequence}): {found.Comparisons.Length} comparisons, {found.Trends.Length} trends, {found.Patterns.Sum(actor => actor.Patterns.Length)} patterns"));
        var overturned = Flips.Of(basis, findings, store);
        var editions = terminal.Stage(
            "compose",
            _ => new ComposeStage(basis, period, cache).Compose(findings, overturned, suppliers, batches),
            composed => string.Create(CultureInfo.InvariantCulture, $"{composed.Released.ActorsShown} actors shown, {composed.Released.ActorsHidden} hidden"));
        return new Composed(basis, period, editions, suppliers);
    }

    /// <summary>Puts the files in their places, unless another result was expected.</summary>
    internal static RunResult Deliver(RunRequest request, Places places, Composed composed, EditionFiles files)
    {
        var hash = Manifest.ResultHash(files.Released);
        var differs = request.Expect is { } expected && !string.Equals(expected, hash, StringComparison.OrdinalIgnoreCase);

        // The result that was expected stays where it is; the other one is put beside it, to be compared.
        var suffix = differs ? ".differs" : string.Empty;
        var released = places.ReleasedFolder(composed) + suffix;
        var inside = differs && request.Internal is null ? Path.Combine(released, "intern") : places.InternalFolder(composed) + (differs ? suffix : string.Empty);
        var manifest = Manifest.Write(composed.Editions.Released.Picture.Header, composed.Editions.Released.Picture.Suppliers, files.Released);
        OutputFolder.Write(inside, files.Internal);
        OutputFolder.Write(released, [.. files.Released, manifest]);
        return differs
            ? throw new CommandException(ExitCode.ResultDiffers, $"the result is {hash}, not the one expected; it is in {released}, to be compared")
            : new RunResult(composed, places.RejectFolder, released, Names([.. files.Released, manifest]), inside, Names(files.Internal), hash);
    }

    private static IReadOnlyList<string> Names(IReadOnlyList<ResultFile> files) => [.. files.Select(file => file.Name)];
}
