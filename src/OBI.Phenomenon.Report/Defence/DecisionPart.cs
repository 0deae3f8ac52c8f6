namespace OBI.Phenomenon.Report.Defence;

/// <summary>What people decided about a claim.</summary>
/// <param name="Kind">The key of the decision's word, such as <c>approve</c>.</param>
/// <param name="Role">The role that decided.</param>
/// <param name="Second">The role that read it over; null when one was enough.</param>
/// <param name="At">The day (ISO 8601).</param>
/// <param name="Reason">Why.</param>
/// <param name="Text">The remark that was made; null when none was.</param>
public sealed record DecisionPart(string Kind, string Role, string? Second, string At, string Reason, string? Text);
