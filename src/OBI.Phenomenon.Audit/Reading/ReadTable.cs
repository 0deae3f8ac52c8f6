using OBI.Phenomenon.Audit.Cells;
using OBI.Phenomenon.Audit.Relations;

namespace OBI.Phenomenon.Audit.Reading;

/// <summary>A table of a picture.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Dimensions">What the parts of keys are.</param>
/// <param name="Partitions">The dimensions whose parts add up to the total.</param>
/// <param name="Measures">What its values are.</param>
/// <param name="Rows">The rows.</param>
internal sealed record ReadTable(string Id, IReadOnlyList<string> Dimensions, IReadOnlySet<string> Partitions, IReadOnlyList<string> Measures, IReadOnlyList<ReadRow> Rows)
{
    private const string Share = "share";
    private const string Precision = "precision";

    /// <summary>The measures that count something.</summary>
    internal IEnumerable<string> Counts => Measures.Where(measure => measure != Share);

    /// <summary>The column of shares and that of their counts, or null.</summary>
    internal (int Share, int Count)? Shares =>
        Measures.Contains(Share) ? (Measures.ToList().IndexOf(Share), 0) : null;

    /// <summary>The dimension that shares divide: the last one that is no period.</summary>
    internal string Divided => Dimensions.Last(dimension => dimension != Coordinates.Period);

    /// <summary>Whether it also counts signals too coarsely dated for the period, so that its total is that of no other table.</summary>
    internal bool IsOfDates => Dimensions.Contains(Precision);

    /// <summary>The unit of a measure: what is counted, and of what.</summary>
    internal string UnitOf(string measure) => IsOfDates ? measure + " by date" : Id == Revisions.Table ? measure + " since" : measure;

    /// <summary>The parts of a dimension.</summary>
    internal IEnumerable<string> PartsOf(string dimension)
    {
        var place = Dimensions.ToList().IndexOf(dimension);
        return Rows.Select(row => row.Key[place]).Where(part => part != Keys.Total).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The set that a row counts in an edition about a period.</summary>
    internal Coordinates SetOf(ReadRow row, string period)
    {
        var parts = Dimensions.Zip(row.Key, KeyValuePair.Create);
        return Dimensions.Contains(Coordinates.Period)
            ? Coordinates.Of(parts.Select(part => part.Key == Coordinates.Period && part.Value == Keys.Total ? KeyValuePair.Create(part.Key, AllPeriods) : part))
            : Coordinates.Of(parts).With(Coordinates.Period, period);
    }

    /// <summary>The time that all periods of the table are together.</summary>
    internal string AllPeriods => string.Join('+', PartsOf(Coordinates.Period).Order(StringComparer.Ordinal));
}
