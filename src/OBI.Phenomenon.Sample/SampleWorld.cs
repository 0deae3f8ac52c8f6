using OBI.Phenomenon.Sample.Reports;
using OBI.Phenomenon.Sample.Suppliers;
using OBI.Phenomenon.Sample.Truth;
using OBI.Phenomenon.Sample.World;

namespace OBI.Phenomenon.Sample;

/// <summary>Five invented years of signals about six invented states, as five suppliers would export them, with the truth beside them.</summary>
/// <remarks>
/// The files follow from <see cref="SampleOptions"/> alone: no clock, culture, time zone or machine has a say in them.
/// Rows are written as they are made, so memory does not grow with their number beyond what is revised within some months.
/// </remarks>
public static class SampleWorld
{
    /// <summary>Writes a folder of exports per supplier, and <c>truth.json</c>.</summary>
    /// <param name="options">How much, and which.</param>
    /// <param name="directory">Where; made when absent.</param>
    /// <param name="progress">Told each day of the sample world that is done, from 2021-01-01 to 2025-12-31.</param>
    /// <param name="planted">Told each row and what it was drawn from.</param>
    /// <param name="cancellation">Stops between two days and leaves what is written.</param>
    /// <exception cref="OccupiedFolderException">A supplier's folder in it already holds files.</exception>
    public static SampleSummary Write(SampleOptions options, string directory, IProgress<DateOnly>? progress = null, Action<PlantedRow>? planted = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var rates = new ArrivalRates(options.Rows);
        var folders = SupplierList.All.Select(supplier => Empty(Path.Combine(directory, supplier.Key))).ToArray();
        var desks = SupplierList.All.Select(supplier => Seat(supplier, rates, options.Key, folders[supplier.Place], planted)).ToArray();
        try
        {
            using var truth = new TruthFile(Path.Combine(directory, "truth.json"), options, rates);
            new Reporting([.. desks], options.Key, truth).Run(progress, cancellation);
            truth.Close(desks.Select(desk => KeyValuePair.Create(desk.Supplier.Key, desk.Counts)));
        }
        finally
        {
            foreach (var desk in desks)
            {
                desk.Dispose();
            }
        }

        var rows = desks.Select(desk => KeyValuePair.Create(desk.Supplier.Key, desk.Counts.Rows)).ToArray();
        return new SampleSummary(desks.Sum(desk => desk.Counts.Deliveries), rows.Sum(source => source.Value), rows);
    }

    private static Desk Seat(Supplier supplier, ArrivalRates rates, ulong seed, string folder, Action<PlantedRow>? planted) =>
        new(supplier, [.. WorldPlan.Patterns.Where(pattern => pattern.Doors.Share(supplier.Key) > 0).Select(pattern => new Door(supplier, pattern, rates.PerDay(supplier, pattern)))], seed, folder, planted);

    private static string Empty(string folder)
    {
        if (Directory.CreateDirectory(folder).EnumerateFileSystemInfos().Any())
        {
            throw new OccupiedFolderException(folder);
        }

        return folder;
    }
}
