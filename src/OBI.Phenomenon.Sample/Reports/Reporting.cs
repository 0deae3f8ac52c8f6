using System.Collections.Immutable;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Sample.Chances;
using OBI.Phenomenon.Sample.Truth;
using OBI.Phenomenon.Sample.World;

namespace OBI.Phenomenon.Sample.Reports;

/// <summary>Five years of reporting, day by day: every desk writes what is due and what comes in.</summary>
/// <remarks>Nothing is held but the rows that follow from others within some months, so memory does not grow with the years.</remarks>
internal sealed class Reporting(ImmutableArray<Desk> desks, ulong seed, TruthFile truth)
{
    internal void Run(IProgress<DateOnly>? progress, CancellationToken cancellation)
    {
        for (var day = WorldPlan.First; day <= WorldPlan.Last; day = day.AddDays(1))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var desk in desks)
            {
                desk.Begin(day);
                if (!desk.IsSilent(day))
                {
                    WriteDue(desk, day);
                    TakeIn(desk, day);
                }
            }

            progress?.Report(day);
        }
    }

    private void WriteDue(Desk desk, DateOnly day)
    {
        foreach (var due in desk.Due(day))
        {
            WriteFollowing(desk, due);
        }
    }

    private void WriteFollowing(Desk desk, Pending due)
    {
        var written = desk.Deliver(due.Report);
        desk.Counts.Add(due.Kind);
        if (due.Kind is Fate.Copied or Fate.ThroughAnotherDoor)
        {
            truth.Add(new DuplicatePair(due.Kind == Fate.Copied ? "copy" : "two-doors", due.FirstSource, due.FirstRecord, desk.Supplier.Key, written.Number));
        }
    }

    private void TakeIn(Desk desk, DateOnly day)
    {
        var level = WorldPlan.Campaign.Level(day) * desk.Supplier.Openness(day);
        for (var place = 0; place < desk.Doors.Length; place++)
        {
            var door = desk.Doors[place];
            var where = (desk.Supplier.Place << 16) | place;
            var arrivals = Chance.For(seed, Purpose.Arrivals, where, day.DayNumber);
            var count = arrivals.Poisson(door.PeakPerDay * level);
            for (var i = 0; i < count; i++)
            {
                var key = Chance.For(seed, Purpose.Incident, where, day.DayNumber, i).Next();
                if (door.Draw(key, day) is { } incident)
                {
                    Take(desk, door, incident, day);
                }
            }
        }
    }

    private void Take(Desk desk, Door door, Incident incident, DateOnly day)
    {
        var chance = Chance.For(incident.Key, Purpose.Fate);
        var flaw = FateDraw.DrawFlaw(ref chance, desk.Supplier);
        var report = desk.Deliver(desk.Hear(incident, day, flaw));
        if (flaw != Flaw.None)
        {
            return;
        }

        truth.Count(incident.Pattern);
        switch (FateDraw.DrawFate(ref chance))
        {
            case Fate.Copied:
                Copy(desk, report, day, ref chance);
                break;
            case Fate.ThroughAnotherDoor:
                PassOn(desk, report, day, ref chance);
                break;
            case Fate.Corrected:
                var target = door.Targets.DrawOther(ref chance, incident.Targets[0]);
                Revise(desk, report with { Status = ReportStatus.Corrected, Incident = incident with { Targets = [target] } }, Fate.Corrected, day, ref chance);
                break;
            case Fate.Withdrawn:
                Revise(desk, report with { Status = ReportStatus.Withdrawn }, Fate.Withdrawn, day, ref chance);
                break;
            case Fate.None:
                break;
        }
    }

    /// <summary>Once more before the week is over, on a day the desk is open.</summary>
    private void Copy(Desk desk, Report report, DateOnly day, ref Chance chance)
    {
        var lastOpen = new ImpreciseDate(day, DatePrecision.Week).Start.AddDays(desk.Supplier.OpenAtWeekends ? 6 : 4);
        var again = day.AddDays(chance.Below(lastOpen.DayNumber - day.DayNumber + 1));
        var copy = new Pending(report with { Number = string.Empty, Received = again }, Fate.Copied, desk.Supplier.Key, report.Number);
        if (again == day)
        {
            WriteFollowing(desk, copy);
        }
        else
        {
            Plan(desk, again, copy);
        }
    }

    /// <summary>To another supplier that hears of such things and has the words for it.</summary>
    private void PassOn(Desk desk, Report report, DateOnly day, ref Chance chance)
    {
        var incident = report.Incident;
        var other = incident.Pattern.Doors.DrawOther(ref chance, desk.Supplier.Key);
        var received = day.AddDays(1 + chance.Below(20));
        var takerDesk = desks.First(candidate => candidate.Supplier.Key == other);
        var taker = takerDesk.Supplier;
        if (!taker.OpenAtWeekends && received.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            received = received.AddDays(2);
        }

        if (other == desk.Supplier.Key || incident.Pattern.Scope != "SCP-IN" || incident.Day < taker.From || !Tellable.Has(taker, incident))
        {
            return;
        }

        Plan(takerDesk, received, new Pending(takerDesk.Hear(incident, received, Flaw.None), Fate.ThroughAnotherDoor, desk.Supplier.Key, report.Number));
    }

    /// <summary>In a later delivery: one delivery never says two things about one record.</summary>
    private static void Revise(Desk desk, Report report, Fate fate, DateOnly day, ref Chance chance)
    {
        var next = Period.Of(day, desk.Supplier.Every).Add(1).First;
        Plan(desk, next.AddDays(chance.Below(25)), new Pending(report, fate, desk.Supplier.Key, report.Number));
    }

    private static void Plan(Desk desk, DateOnly day, Pending pending)
    {
        if (day <= WorldPlan.Last && !desk.IsSilent(day))
        {
            desk.Plan(day, pending);
        }
    }
}
