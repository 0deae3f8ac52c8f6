namespace OBI.Phenomenon.Report;

/// <summary>A picture that cannot be reported, such as one in a language there are no texts for.</summary>
public sealed class ReportException(string message) : Exception(message);
