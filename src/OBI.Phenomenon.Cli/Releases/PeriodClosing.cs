using OBI.Phenomenon.Cli.Stages;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Store;

namespace OBI.Phenomenon.Cli.Releases;

/// <summary>Closes a period: checks that it may be, and pins what its picture is made from.</summary>
internal static class PeriodClosing
{
    /// <summary>What is known of the period's deliveries, which is said before it is closed.</summary>
    internal static IReadOnlyList<SupplierStatus> Look(PipelineContract pipeline, Period period, AsOf asOf, SignalStore store)
    {
        var batches = store.Batches(asOf.Sequence);
        var completeness = new Completeness(pipeline, batches);
        return [.. pipeline.Sources.Select(source => new SupplierStatus(source, period, completeness, batches))];
    }

    /// <summary>Closes it.</summary>
    /// <exception cref="CommandException">It is closed already, a supplier is missing, or a reason or signature is.</exception>
    /// <exception cref="SignatureException">The roles will not do.</exception>
    internal static Closing Close(
        CloseRequest request, PipelineContract pipeline, Period period, AsOf asOf, IReadOnlyList<SupplierStatus> suppliers, SignalStore store, DateTimeOffset now)
    {
        var before = store.Lives.Latest(pipeline.Name, period);
        var released = store.Lives.ReleasesOf(pipeline.Name);
        RequireOnce(request, period, before);
        RequireSuppliers(request, period, suppliers);
        RequireReason(request);
        return store.Lives.Enter(
            new Closing(
                0,
                pipeline.Name,
                period,
                (before?.Number ?? 0) + 1,
                asOf.Sequence,
                TallyHash.Of(store.Tallies(asOf.Sequence, DateOnly.MinValue, period.Last)),
                released.Count == 0 ? 0 : released[^1].Id,
                [.. request.Without.Order(StringComparer.Ordinal)],
                request.Reason?.Trim() ?? string.Empty,
                Signature.Of(request.Role, request.Second, pipeline.Review.Readers, now))
            {
                Revisions = Basis.RevisionsUpTo(asOf.Sequence, released, store),
            },
            PipelineFiles.Read(request.Pipeline));
    }

    private static void RequireOnce(CloseRequest request, Period period, Closing? before)
    {
        if (before is not null && !request.Again)
        {
            throw new CommandException(
                ExitCode.InputRefused,
                $"{period} was closed already, at ledger sequence {before.Sequence}; to correct it close it again with --again and --reason, which makes a new version");
        }

        if (before is null && request.Again)
        {
            throw new CommandException(ExitCode.Usage, $"{period} is not closed yet, so it cannot be closed again; leave --again out");
        }
    }

    private static void RequireSuppliers(CloseRequest request, Period period, IReadOnlyList<SupplierStatus> suppliers)
    {
        foreach (var name in request.Without)
        {
            var supplier = suppliers.FirstOrDefault(each => each.Source.Source == name)
                ?? throw new CommandException(ExitCode.Usage, $"--without '{name}' is no supplier of this pipeline; valid: {string.Join(", ", suppliers.Select(each => each.Source.Source))}");
            if (supplier.Missing.Count == 0)
            {
                throw new CommandException(ExitCode.Usage, $"--without {name}: its deliveries over {period} are all in; leave it out, or what it reported would seem to be missing");
            }
        }

        var missing = suppliers.Where(supplier => supplier.Missing.Count > 0 && !request.Without.Contains(supplier.Source.Source)).ToList();
        if (missing.Count > 0)
        {
            throw new CommandException(
                ExitCode.InputRefused,
                $"{period} cannot be closed: {string.Join("; ", missing.Select(supplier => $"{supplier.Source.Source} has not delivered {string.Join(", ", supplier.Missing)}"))}. Wait for it, or close without it: --without {missing[0].Source.Source} --reason \"…\"");
        }
    }

    private static void RequireReason(CloseRequest request)
    {
        var needed = request.Again || request.Without.Count > 0;
        if (needed && string.IsNullOrWhiteSpace(request.Reason))
        {
            throw new CommandException(ExitCode.Usage, $"{(request.Again ? "--again" : "--without")} needs --reason: it is kept, and stands in the picture");
        }

        if (!needed && request.Reason is not null)
        {
            throw new CommandException(ExitCode.Usage, "--reason belongs with --without or --again");
        }
    }
}
