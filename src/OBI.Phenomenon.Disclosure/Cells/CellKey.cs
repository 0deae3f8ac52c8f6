namespace OBI.Phenomenon.Disclosure.Cells;

/// <summary>What a number is the number of: the same key is the same number, in whatever table, chart or sentence and in whatever edition it stands.</summary>
/// <param name="Measure">What is counted: <c>signals</c> or <c>rows</c>.</param>
/// <param name="Actor">A state's code, <c>*</c> for all, <c>OTHER</c> for those without lines of their own.</param>
/// <param name="Subject">A concept's code, <c>*</c> for every signal, <c>target:-</c> for what a facet leaves unobserved, or two concepts joined by <c>+</c>.</param>
/// <param name="Period">The period.</param>
/// <param name="Part">Which part of those signals, such as <c>basis=perceived</c>; empty for all.</param>
public readonly record struct CellKey(string Measure, string Actor, string Subject, string Period, string Part = "")
{
    /// <summary>The parts of the key, joined; unique.</summary>
    public override string ToString() => string.Join('|', Measure, Actor, Subject, Period, Part);
}
