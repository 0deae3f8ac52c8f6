using OBI.Phenomenon.Model.Concepts;

namespace OBI.Phenomenon.Analysis.Counting;

/// <summary>The signals of the period, of all states, that have both families.</summary>
/// <param name="Target">Family of targets.</param>
/// <param name="Modus">Family of modi operandi.</param>
/// <param name="Count">How many.</param>
public sealed record CrossCount(ConceptCode Target, ConceptCode Modus, Count Count);
