namespace OBI.Phenomenon.Analysis.Multiplicity;

/// <summary>"Nothing changed in any of these series", as judged.</summary>
/// <param name="Name">The parent.</param>
/// <param name="PValue">The p-value of all its series together, to six digits.</param>
/// <param name="KeptFrom">The smallest false discovery rate at which its series are judged, to six digits: half of the p-value adjusted over the parents.</param>
/// <param name="Tests">How many of its series took part.</param>
public sealed record ParentHypothesis(string Name, double PValue, double KeptFrom, int Tests);
