using System.Collections.Immutable;

namespace OBI.Phenomenon.Analysis.Patterns.LifeCycles;

/// <summary>How much a supplier reported in each period, against which the growth of patterns is judged.</summary>
/// <param name="Exposure">For each period how much of it the supplier took part in and has reported by now, from 0 to 1; 0 keeps the period out.</param>
/// <param name="Acts">Acts of reporting in each period, whatever pattern or state they are of.</param>
/// <param name="Dispersion">Variance over mean of its counts, at least 1.</param>
public sealed record ReportingHistory(ImmutableArray<double> Exposure, ImmutableArray<long> Acts, double Dispersion);
