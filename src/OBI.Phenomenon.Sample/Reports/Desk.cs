using System.Collections.Immutable;
using System.Globalization;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Sample.Chances;
using OBI.Phenomenon.Sample.Exports;
using OBI.Phenomenon.Sample.Suppliers;
using OBI.Phenomenon.Sample.Truth;
using OBI.Phenomenon.Sample.World;

namespace OBI.Phenomenon.Sample.Reports;

/// <summary>A supplier at work: its doors, what it still has to write, and the delivery it is writing.</summary>
internal sealed class Desk(Supplier supplier, ImmutableArray<Door> doors, ulong seed, string folder, Action<PlantedRow>? planted) : IDisposable
{
    private readonly Dictionary<DateOnly, List<Pending>> _agenda = [];
    private DeliveryFile? _delivery;
    private int _lastNumber;

    internal Supplier Supplier => supplier;

    internal ImmutableArray<Door> Doors => doors;

    internal SourceCounts Counts { get; } = new();

    /// <summary>Whether it takes part on this day and has something to say in this period.</summary>
    internal bool IsSilent(DateOnly day) =>
        day < supplier.From || (supplier.Key == WorldPlan.ZeroReport.Source && Period.Of(day, supplier.Every) == WorldPlan.ZeroReport.Period);

    /// <summary>Opens the delivery this day belongs to, and closes the one before.</summary>
    internal void Begin(DateOnly day)
    {
        var period = Period.Of(day, supplier.Every);
        if (day < supplier.From || _delivery?.Period == period)
        {
            return;
        }

        _delivery?.Dispose();
        _delivery = new DeliveryFile(supplier, period, DeliveryDay.Of(seed, supplier, period), folder);
        _lastNumber = 0;
        Counts.Deliveries++;
    }

    /// <summary>An incident in this supplier's hands, with its own precision and its own judgement.</summary>
    internal Report Hear(Incident incident, DateOnly received, Flaw flaw)
    {
        var chance = Chance.For(incident.Key, Purpose.Grade, supplier.Place);
        var attributed = incident.Actors[0] != "ZZ";
        var precision = Enum.Parse<DatePrecision>(supplier.Precisions.Draw(ref chance));
        return new Report(incident, new ImpreciseDate(incident.Day, precision), received)
        {
            Flaw = flaw,
            Count = int.Parse(supplier.Counts.Draw(ref chance), CultureInfo.InvariantCulture),
            Basis = supplier.Bases.Draw(ref chance),
            Likelihood = attributed ? supplier.Likelihoods.Draw(ref chance) : "not-stated",
            StateLink = attributed ? supplier.StateLinks.Draw(ref chance) : "not-stated",
            Credibility = supplier.Credibilities.Draw(ref chance),
            WithCircumstance = chance.Permille(30),
        };
    }

    /// <summary>Writes a row; a new one gets its number.</summary>
    internal Report Deliver(Report report)
    {
        var delivery = _delivery ?? throw new InvalidOperationException("a desk writes only after it has begun");
        var handed = report.Status == ReportStatus.New ? report with { Number = supplier.Number(delivery.Period, ++_lastNumber) } : report;
        delivery.Write(handed);
        planted?.Invoke(new PlantedRow(delivery.Name, delivery.Line, handed.Incident.Pattern.Actor, handed.Incident.Pattern.Key));
        Counts.Add(handed, delivery.Period.First);
        return handed;
    }

    internal void Plan(DateOnly day, Pending pending)
    {
        if (!_agenda.TryGetValue(day, out var rows))
        {
            _agenda.Add(day, rows = []);
        }

        rows.Add(pending);
    }

    /// <summary>What it planned to write on this day; it forgets it by asking.</summary>
    internal IReadOnlyList<Pending> Due(DateOnly day) =>
        _agenda.Remove(day, out var rows) ? rows : [];

    public void Dispose() => _delivery?.Dispose();
}
