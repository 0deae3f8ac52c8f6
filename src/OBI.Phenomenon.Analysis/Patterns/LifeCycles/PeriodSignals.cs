namespace OBI.Phenomenon.Analysis.Patterns.LifeCycles;

/// <summary>The signals of one state by period, profile and supplier.</summary>
/// <remarks>Periods and suppliers are numbered from 0, periods from the oldest and without a gap.</remarks>
public sealed class PeriodSignals
{
    private readonly SortedDictionary<(int Profile, int Supplier), (long Signals, long Compared)>[] _signals;

    /// <summary>Starts without signals.</summary>
    /// <param name="suppliers">What each supplier reported in each period; growth is judged against it.</param>
    public PeriodSignals(IReadOnlyList<ReportingHistory> suppliers)
    {
        Suppliers = suppliers;
        Periods = suppliers[0].Exposure.Length;
        _signals = [.. Enumerable.Range(0, Periods).Select(_ => new SortedDictionary<(int, int), (long, long)>())];
    }

    /// <summary>Takes the signals of a file that does not say who reported: what it holds of each period is its only exposure.</summary>
    /// <param name="signals">The period and the profile of each signal.</param>
    /// <param name="periods">How many periods.</param>
    public static PeriodSignals Of(IEnumerable<(int Period, int Profile)> signals, int periods)
    {
        var all = signals.ToList();
        var acts = new long[periods];
        foreach (var (period, _) in all)
        {
            acts[period]++;
        }

        var taken = new PeriodSignals([new ReportingHistory([.. acts.Select(_ => 1.0)], [.. acts], 1)]);
        foreach (var (period, profile) in all)
        {
            taken.Add(period, profile, 0, 1, isCompared: true);
        }

        return taken;
    }

    /// <summary>The suppliers.</summary>
    public IReadOnlyList<ReportingHistory> Suppliers { get; }

    /// <summary>The number of periods.</summary>
    public int Periods { get; }

    /// <summary>Adds signals.</summary>
    /// <param name="period">The period's number.</param>
    /// <param name="profile">The profile's number in the table.</param>
    /// <param name="supplier">The supplier's number.</param>
    /// <param name="signals">How many.</param>
    /// <param name="isCompared">Whether they are part of what the supplier's exposure covers.</param>
    public void Add(int period, int profile, int supplier, long signals, bool isCompared)
    {
        var (before, compared) = _signals[period].GetValueOrDefault((profile, supplier));
        _signals[period][(profile, supplier)] = (before + signals, compared + (isCompared ? signals : 0));
    }

    /// <summary>The signals of a period, in order of profile and supplier.</summary>
    internal IEnumerable<(int Profile, int Supplier, long Signals, long Compared)> Of(int period) =>
        _signals[period].Select(entry => (entry.Key.Profile, entry.Key.Supplier, entry.Value.Signals, entry.Value.Compared));
}
