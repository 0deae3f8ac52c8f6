using System.Globalization;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Store.Batches;

namespace OBI.Phenomenon.Cli.Stages;

/// <summary>How one supplier delivered over one period.</summary>
internal sealed class SupplierStatus
{
    /// <summary>Looks at the supplier's deliveries that cover days of the period.</summary>
    internal SupplierStatus(SourceContract source, Period period, Completeness completeness, IReadOnlyList<BatchLine> batches)
    {
        var own = batches.Where(batch => batch.Head.Source == source.Source && period.First <= batch.Head.CoversFirst && batch.Head.CoversLast <= period.Last).ToList();
        var read = own.Where(batch => batch.Failure is null).ToList();
        Source = source;
        Expected = Completeness.Expected(source, period).Count;
        Missing = completeness.Missing(source, period);
        Refused = own.Count - read.Count;
        ZeroReports = read.Count(batch => batch.Balance.Read == 0);
        Balance = read.Aggregate(BatchBalance.Zero, (sum, batch) => sum + batch.Balance);
        UnmappedTerms = read.Sum(batch => batch.UnmappedTerms);
        MappingVersion = batches.Where(batch => batch.Failure is null && batch.Head.Source == source.Source).MaxBy(batch => batch.Receipt.Sequence)?.Head.MappingVersion ?? source.MappingVersion;
        Days = [.. read.Select(batch => batch.Head.Delivered.DayNumber - batch.Head.CoversLast.DayNumber).Order()];
    }

    /// <summary>The supplier.</summary>
    internal SourceContract Source { get; }

    /// <summary>Deliveries it owes.</summary>
    internal int Expected { get; }

    /// <summary>What it owes and has not delivered.</summary>
    internal IReadOnlyList<Period> Missing { get; }

    /// <summary>What it owes and has delivered.</summary>
    internal int Delivered => Expected - Missing.Count;

    /// <summary>Deliveries that were refused.</summary>
    internal int Refused { get; }

    /// <summary>Deliveries that said there was nothing to report.</summary>
    internal int ZeroReports { get; }

    /// <summary>The rows of its deliveries.</summary>
    internal BatchBalance Balance { get; }

    /// <summary>Values nobody has mapped, counted once in each delivery.</summary>
    internal long UnmappedTerms { get; }

    /// <summary>The version of contract and terms its last delivery was read with; a later change of them does not touch what was read before.</summary>
    internal string MappingVersion { get; }

    /// <summary>Days from the end of what each delivery covers to its arrival, in order.</summary>
    internal IReadOnlyList<int> Days { get; }

    /// <summary>The median of <see cref="Days"/>, rounded down between two; null when nothing arrived.</summary>
    internal int? MedianDays => Days.Count == 0 ? null : (Days[(Days.Count - 1) / 2] + Days[Days.Count / 2]) / 2;

    /// <summary>A line of a table.</summary>
    internal string[] Cells() =>
    [
        Source.Source, Number(Expected), Number(Delivered), Number(Refused), Number(Balance.Read), Number(Balance.Accepted), Number(Balance.OutOfScope),
        Number(Balance.Quarantined), Number(Balance.Rejected), Number(UnmappedTerms), Missing.Count == 0 ? "-" : string.Join(' ', Missing),
    ];

    /// <summary>The same, to be read by a program.</summary>
    internal object ToJson() => new
    {
        supplier = Source.Source,
        expected = Expected,
        delivered = Delivered,
        refused = Refused,
        read = Balance.Read,
        accepted = Balance.Accepted,
        outOfScope = Balance.OutOfScope,
        quarantined = Balance.Quarantined,
        rejected = Balance.Rejected,
        unmappedTerms = UnmappedTerms,
        missing = Missing.Select(unit => unit.ToString()),
    };

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
