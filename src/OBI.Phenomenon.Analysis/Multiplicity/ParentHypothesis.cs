namespace OBI.Phenomenon.Analysis.Multiplicity;

/// <summary>"Nothing changed in any of these series", as judged.</summary>
/// <param name="Name">The parent.</param>
/// <param name="PValue">The p-value of all its series together, to six digits.</param>
/// <param name="QValue">Adjusted over the parents, to six digits: the parent is selected when it is at most the false discovery rate.</param>
/// <param name="Tests">How many of its series took part.</param>
public sealed record ParentHypothesis(string Name, double PValue, double QValue, int Tests);
