namespace OBI.Phenomenon.Sample.Reports;

/// <summary>What a row says of its record.</summary>
internal enum ReportStatus
{
    New = 0,
    Corrected = 1,
    Withdrawn = 2,
}
