namespace OBI.Phenomenon.Audit;

/// <summary>What was given cannot be attacked: it is no released edition, was changed, or does not belong with the others.</summary>
/// <param name="place">The folder or file, and where in it.</param>
/// <param name="rule">The rule that must hold.</param>
/// <param name="remedy">What to do.</param>
public sealed class AuditException(string place, string rule, string remedy) : Exception($"{place}: {rule}; {remedy}.");
