using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Sample.Reports;

namespace OBI.Phenomenon.Sample.Truth;

/// <summary>What one supplier sent, counted while it was written.</summary>
internal sealed class SourceCounts
{
    private readonly long[] _byStatus = new long[3];
    private readonly long[] _byFlaw = new long[5];
    private readonly long[] _byFate = new long[5];

    internal int Deliveries { get; set; }

    internal long Rows => _byStatus.Sum();

    /// <summary>New, sound rows about something that is not undesired interference.</summary>
    internal long OutOfScope { get; private set; }

    /// <summary>New, sound rows of which the supplier says that it cannot tell.</summary>
    internal long ScopeUnclear { get; private set; }

    /// <summary>New, sound rows of which only the year is known.</summary>
    internal long YearOnly { get; private set; }

    /// <summary>New, sound rows about something before the days their delivery covers.</summary>
    internal long Late { get; private set; }

    internal long Of(ReportStatus status) => _byStatus[(int)status];

    internal long Of(Flaw flaw) => _byFlaw[(int)flaw];

    internal long Of(Fate fate) => _byFate[(int)fate];

    internal void Add(Report report, DateOnly coversFrom)
    {
        _byStatus[(int)report.Status]++;
        _byFlaw[(int)report.Flaw]++;
        if (report.Flaw != Flaw.None || report.Status != ReportStatus.New)
        {
            return;
        }

        OutOfScope += report.Incident.Pattern.Scope is "SCP-DIAS" or "SCP-NONST" ? 1 : 0;
        ScopeUnclear += report.Incident.Pattern.Scope == "SCP-INSUF" ? 1 : 0;
        YearOnly += report.Start.Precision == DatePrecision.Year ? 1 : 0;
        Late += report.Incident.Day < coversFrom ? 1 : 0;
    }

    /// <summary>Counts a row that follows from another one.</summary>
    internal void Add(Fate fate) => _byFate[(int)fate]++;
}
