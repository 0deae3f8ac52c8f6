namespace OBI.Phenomenon.Picture.Reviews;

/// <summary>What people say beside what the machine found, which stays as it is.</summary>
/// <param name="Subject">The id of the trend, comparison or pattern.</param>
/// <param name="Kind">What was decided.</param>
/// <param name="Text">The remark or the name; null for the other kinds.</param>
/// <param name="Role">The role that decided.</param>
/// <param name="Second">The role that read it over; null when one was enough.</param>
/// <param name="Reason">Why; null in the released edition.</param>
public sealed record Remark(string Subject, RemarkKind Kind, string? Text, string Role, string? Second, string? Reason);
